import type { HelpMessages } from './fr.js';

// By hand: the first `Intl` object of a page costs tens of milliseconds. Pages that search no list load no file to share this with.
const months = 'January February March April May June July August September October November December'.split(' ');
/** "2020-03" → the month and its year. */
const month = (date: string) => `${months[Number(date.slice(5, 7)) - 1]} ${date.slice(0, 4)}`;

export const helpEn: HelpMessages = {
  title: 'Help and emergency lines',
  question: 'Need to talk now?',
  others: 'More',
  numbers: 'numbers',
  close: 'Close',
  sources: 'Sources and dates',
  local: 'Near you',
  topics: {
    'urgence-vitale': 'Life-threatening emergency',
    suicide: 'Thoughts of suicide',
    addictions: 'Addiction',
    jeunes: 'Young people',
    ecoute: 'Someone to listen',
    precarite: 'Homelessness',
    violences: 'Violence',
    enfance: 'Children in danger',
  },
  call: (name) => `, call ${name}`,
  write: (name) => `, write to ${name}`,
  sms: (number) => `Text ${number}`,
  source: (name, date) => `Source: ${name}, ${date === null ? 'undated' : `information from ${date.length === 4 ? date : month(date)}`}`,
};
