/** What goes into a calendar: one event of whole days. */
export interface CalendarEvent {
  /** Unique in the world, and the same each time for the same event, so that a calendar replaces it. */
  uid: string;
  title: string;
  /** First day, ISO ("2027-01-18"). */
  start: string;
  /** Last day, ISO; the first without it, or when only its month is known. */
  end?: string | undefined;
  place?: string | undefined;
  url?: string | undefined;
}

/** Longest line, in octets without its end (RFC 5545, 3.1). */
const LONGEST = 75;

/** An iCalendar file (RFC 5545) with one event. `now` is when it is made. */
export function calendarFile({ uid, title, start, end, place, url }: CalendarEvent, now = new Date()): string {
  const last = end?.length === 10 ? end : start;
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//pair-aidance//pair-trainings//FR',
    'BEGIN:VEVENT',
    `UID:${escaped(uid)}`,
    `DTSTAMP:${now.toISOString().replace(/[-:]|\.\d+/g, '')}`,
    `DTSTART;VALUE=DATE:${compact(start)}`,
    // The end is the first day that is no longer part of it.
    `DTEND;VALUE=DATE:${compact(new Date(Date.parse(last) + 86_400_000).toISOString().slice(0, 10))}`,
    `SUMMARY:${escaped(title)}`,
    ...(place === undefined ? [] : [`LOCATION:${escaped(place)}`]),
    ...(url === undefined ? [] : [`URL:${url}`]),
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${folded(line)}\r\n`).join('');
}

const compact = (iso: string) => iso.replaceAll('-', '');

/** Text as a value (RFC 5545, 3.3.11). */
const escaped = (text: string) => text.replace(/[\\;,]/g, '\\$&').replace(/\r?\n|\r/g, '\\n');

/** A long line goes on after a line end and a space; no character is cut. */
function folded(line: string): string {
  const encoder = new TextEncoder();
  let room = LONGEST;
  let text = '';
  for (const character of line) {
    const size = encoder.encode(character).length;
    if (size > room) {
      text += '\r\n ';
      room = LONGEST - 1;
    }
    text += character;
    room -= size;
  }
  return text;
}
