import { count, listEn, number } from '../../shared/list/i18n/en.js';
import type { Messages } from './fr.js';

const day = new Intl.DateTimeFormat('en-GB', { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' });
const plainDay = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' });
const month = new Intl.DateTimeFormat('en-GB', { month: 'long', year: 'numeric', timeZone: 'UTC' });
const euros = (n: number) =>
  new Intl.NumberFormat('en', { style: 'currency', currency: 'EUR', minimumFractionDigits: n % 1 ? 2 : 0 }).format(n);

/** "2027-01-18" or "2027-01", without the day of the week. */
const plain = (iso: string) => (iso.length === 4 ? iso : (iso.length === 7 ? month : plainDay).format(new Date(iso)));
/** The beginning without the month and the year that the end says too: "from 18 to 22 January 2027". */
const shortened = (text: string, start: string, end: string) =>
  start.length !== end.length || start.slice(0, 4) !== end.slice(0, 4)
    ? text
    : text.replace(start.length === 10 && start.slice(0, 7) === end.slice(0, 7) ? / \w+ \d{4}$/ : / \d{4}$/, '');
const inOrOn = (iso: string) => `${iso.length === 7 ? 'In' : 'On'} ${plain(iso)}`;

/** Every text of the catalogue, in English. */
export const en: Messages = {
  ...listEn,
  title: 'Training in peer support',
  whatHint: 'A subject, a town, an organisation. Typing mistakes are fine.',
  notAlone: 'This does not mean that there is nothing for you. Here is what may help.',
  remote: 'Remote',
  old: (iso) => `Old information (${plain(iso)}): check before you apply`,
  facets: {
    kind: 'Kind',
    region: 'Region, or remote',
    format: 'In person or remote',
    topic: 'Subject',
    audience: 'For whom',
    session: 'Applications',
    cost: 'Cost',
    funding: 'Who may pay',
    duration: 'Length',
    level: 'Level',
    register: 'Entry in the register',
    prerequisite: 'Prerequisites',
    internship: 'Internship',
    organiser: 'Organisation',
    freshness: 'Last check',
  },
  soonest: (n) => `${count(n, 'result', 'results')}, soonest deadlines first`,
  sort: 'Sort by',
  sorts: {
    usual: 'Suggested order',
    date: 'Date',
    title: 'Title, A to Z',
    duration: 'Shortest first',
    cost: 'Lowest price first',
  },
  guide: 'Understanding these courses',
  guideParts: ['Is training needed?', 'CPEA, DU, ETP: what are they?', 'Funding, and the limits of this list'],
  ways: 'From one course to another',
  edges: { step: 'a step', depends: 'in some cases', example: 'an example' },
  way: (from, to) => `From “${from}” to “${to}”`,
  sources: 'Where this information comes from',
  unknown: 'Not stated',
  missing: (names) => `Not stated: ${names.join(', ')}.`,
  lacking: {
    place: 'place',
    duration: 'length',
    cost: 'cost',
    level: 'level',
    asked: 'prerequisites',
    dates: 'dates',
    contact: 'contact',
    verified: 'date of the last check',
  },
  hours: (n) => count(n, 'hour', 'hours'),
  free: 'Free',
  amount: (n) => euros(n),
  from: (n) => `From ${euros(n)}`,
  depends: 'Depends on your situation',
  asked: 'Prerequisites: ',
  nothingAsked: 'No prerequisites',
  advised: (what) => `Advised: ${what}`,
  internship: {
    required: 'Internship required',
    depends: 'Internship required in some cases',
    advised: 'Internship advised',
    none: 'No internship',
  },
  registerPage: ', its page in the register',
  facts: {
    kind: 'Kind',
    organiser: 'Organisation',
    audience: 'For whom',
    topic: 'Subjects',
    duration: 'Length',
    cost: 'Cost',
    funding: 'Who may pay',
    asked: 'Prerequisites',
    internship: 'Internship',
    complements: 'May also be required',
    level: 'Level',
    register: 'National register',
    gives: 'What it gives',
    doesNotGive: 'What it does not give',
    activities: 'Activities it prepares for',
    place: 'Place',
    sessions: 'Applications',
  },
  details: 'Details',
  page: 'Read this page',
  pageAbout: {
    historical: 'This course may no longer be given. A page about it:',
    foreign: 'This course is given abroad. A page about it:',
  },
  about: (title) => `, ${title}`,
  sessions: 'Dates',
  deadline: (iso) => day.format(new Date(iso)),
  until: 'Apply until ',
  daysLeft: (n) => (n === 0 ? 'last day today' : `${count(n, 'day', 'days')} left`),
  opens: (iso) => `Applications open on ${plain(iso)}.`,
  closedOn: (iso) => `Applications closed on ${plain(iso)}.`,
  dates: (start, end) =>
    start && end && start !== end
      ? `From ${shortened(plain(start), start, end)} to ${plain(end)}.`
      : start
        ? end
          ? `${inOrOn(start)}.`
          : `From ${plain(start)}.`
        : end
          ? `Until ${plain(end)}.`
          : 'Dates not stated.',
  seats: (n) => `${count(n, 'place', 'places')}.`,
  calendarDates: 'Add the dates to my calendar',
  calendarDeadline: 'Add the deadline to my calendar',
  ofSession: (title, dates) => ` (.ics file), ${title}, ${dates}`,
  deadlineOf: (title) => `Last day to apply: ${title}`,
  compare: 'Compare',
  compareThis: (title) => ` ${title}`,
  toCompare: (n) => `${count(n, 'course', 'courses')} to compare.`,
  oneMore: 'Choose one more.',
  mostCompared: 'Three at a time is the maximum.',
  refused: 'Three courses are already chosen, which is the maximum. Remove one to choose this one.',
  compareAll: (n) => `Compare ${number.format(n)}`,
  comparison: (n) => (n === 1 ? 'One course to compare' : `Compare ${number.format(n)} courses`),
  backTo: (n) => (n < 2 ? 'Back to the list' : `Back to ${count(n, 'result', 'results')}`),
  takeOut: 'Remove',
  takenOut: (title) => `${title} has been removed from the comparison.`,
  print: 'Print',
  directories: 'Other lists of courses',
  archive: (n) => `Past courses, or courses abroad (${number.format(n)})`,
  archiveHint: 'They show what has existed, or what exists elsewhere. Nothing says that you can still apply.',
  standing: { current: '', historical: 'Described in an old document', foreign: 'Abroad' },
  elsewhere: 'Also on this page',
  elements: {
    'self-check': 'Think about becoming a peer supporter',
    finder: 'Find peers near you',
    engagement: 'See the ways to engage',
  },
};
