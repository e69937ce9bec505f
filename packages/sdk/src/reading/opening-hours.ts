const DAYS: Readonly<Record<string, string>> = {
  Mo: 'lundi',
  Tu: 'mardi',
  We: 'mercredi',
  Th: 'jeudi',
  Fr: 'vendredi',
  Sa: 'samedi',
  Su: 'dimanche',
  PH: 'jours fériés',
};
const DAY = '(?:Mo|Tu|We|Th|Fr|Sa|Su|PH)';
const HOUR = String.raw`(?:[01]?\d|2[0-4]):[0-5]\d`;
const RULE = new RegExp(`^(${DAY}(?:[-,] ?${DAY})*):? (off|closed|${HOUR}-${HOUR}(?:, ?${HOUR}-${HOUR})*)$`);

/** The longest text that is looked at, in UTF-16 units. */
const LONGEST = 500;

/**
 * Opening hours as OpenStreetMap and open data write them ("Mo-Fr 08:30-12:00; Sa off") in French words, a rule a line. A text of which a part is
 * anything else stays as it is.
 */
export function readOpeningHours(text: string): string {
  if (text === '24/7') return '24\u00a0h sur 24, 7\u00a0jours sur 7';
  if (text.length > LONGEST || !/^(Mo|Tu|We|Th|Fr|Sa|Su|PH)\b/.test(text)) return text;
  const rules = text
    .split(/\s*;\s*/)
    .filter(Boolean)
    .map((rule) => RULE.exec(rule));
  if (rules.includes(null)) return text;
  return rules.map((rule) => capital(`${daysIn(rule![1]!)}\u00a0: ${hoursIn(rule![2]!)}`)).join('\n');
}

function daysIn(text: string): string {
  const days = text.split(/, ?/).map((part) => {
    const [first = '', last = first] = part.split(/- ?/);
    return first === last ? DAYS[first]! : `du ${DAYS[first]} au ${DAYS[last]}`;
  });
  return listed(days);
}

const hoursIn = (text: string): string =>
  /off|closed/.test(text) ? 'fermé' : listed(text.split(/, ?/).map((span) => span.split('-').map(hourIn).join(' à ')));

/** "08:30" as "8 h 30". */
const hourIn = (hour: string) => {
  const [hours, minutes] = hour.split(':');
  return `${Number(hours)}\u00a0h${minutes === '00' ? '' : `\u00a0${minutes}`}`;
};

const listed = (parts: readonly string[]) => parts.join(', ').replace(/, (?!.*, )/, ' et ');
const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
