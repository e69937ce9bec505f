import type { Session, Training } from '../kinds/training/schema.js';
import { isSafeUrl } from '../text/safe-url.js';

/** What goes into a calendar: when a session is held, or until when one can apply. They are separate files, since one may come without the other. */
export type CalendarSubject = 'dates' | 'deadline';

/**
 * A calendar file (iCalendar, RFC 5545) with one all-day event: the days of a session, or its last day to apply.
 * @param texts What the event is called and says, in the language of the page.
 * @param now When the file is made, for DTSTAMP.
 * @returns Nothing when that date is not known to the day: no calendar can hold "in January".
 */
export function calendarFile(
  training: Training,
  session: Session,
  subject: CalendarSubject,
  texts: { summary: string; description?: string },
  now = new Date(),
): string | undefined {
  const first = subject === 'dates' ? session.start : session.deadline;
  const last = subject === 'dates' ? (session.end ?? first) : first;
  if (first?.length !== 10 || last?.length !== 10) return undefined;
  const places = training.places ?? [];
  const [place] = places.length === 1 ? places : [];
  const where = session.place ?? [place?.address, place?.postcode, place?.commune].filter(Boolean).join(' ');
  const url = training.url ?? training.contact?.url;
  const id = `${training.id}/${session.id}/${subject}`.replace(/\p{Surrogate}/gu, '\ufffd'); // as toWellFormed, which Firefox 113 lacks
  return [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//pair-aidance//trainings//FR',
    'BEGIN:VEVENT',
    // The same each time, so that a calendar replaces the event and does not show it twice.
    `UID:${encodeURIComponent(id)}@pair-aidance`,
    `DTSTAMP:${now.toISOString().replace(/[-:]|\.\d+/g, '')}`,
    `DTSTART;VALUE=DATE:${compact(first)}`,
    `DTEND;VALUE=DATE:${compact(dayAfter(last))}`, // the first day that is no longer part of it
    `SUMMARY:${escape(texts.summary)}`,
    ...(texts.description ? [`DESCRIPTION:${escape(texts.description)}`] : []),
    ...(subject === 'dates' && where ? [`LOCATION:${escape(where)}`] : []),
    ...(url === undefined || !isSafeUrl(url) ? [] : [`URL:${new URL(url).href}`]),
    'TRANSP:TRANSPARENT', // it does not make the day busy
    'END:VEVENT',
    'END:VCALENDAR',
  ]
    .map((line) => `${fold(line)}\r\n`)
    .join('');
}

const compact = (day: string) => day.replaceAll('-', '');

const dayAfter = (day: string) => new Date(Date.parse(day) + 86_400_000).toISOString().slice(0, 10);

/** TEXT of RFC 5545, 3.3.11: backslash, semicolon, comma and line ends are escaped; other control characters are not allowed. */
const escape = (text: string) =>
  text
    .replace(/[\\;,]/g, '\\$&')
    .replace(/\r\n?|\n/g, '\\n')
    .replace(/[\p{Cc}]/gu, ' ');

/** Lines of at most 75 bytes of UTF-8, without splitting a character; what follows begins with a space (RFC 5545, 3.1). */
function fold(line: string): string {
  let folded = '';
  let size = 0;
  for (const character of line) {
    const bytes = new TextEncoder().encode(character).length;
    if (size + bytes > 75) {
      folded += '\r\n ';
      size = 1;
    }
    folded += character;
    size += bytes;
  }
  return folded;
}
