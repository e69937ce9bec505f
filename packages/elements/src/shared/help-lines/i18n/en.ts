import type { HelpMessages } from './fr.js';

const month = new Intl.DateTimeFormat('en', { month: 'long', year: 'numeric', timeZone: 'UTC' });

export const helpEn: HelpMessages = {
  title: 'Help and emergency lines',
  question: 'Need to talk now?',
  more: 'Other lines',
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
  source: (name, date) =>
    `Source: ${name}, ${date === null ? 'undated' : `information from ${date.length === 4 ? date : month.format(new Date(date))}`}`,
};
