// Writes examples/fictional/formations.json and formations.csv: the same 40 trainings, which do not exist, as our JSON without a fault and as a
// spreadsheet with a row a session and the faults that people make. formations.expected.json names those faults.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { format, resolveConfig } from 'prettier';

const folder = join(import.meta.dirname, '../examples/fictional');

async function writeJson(name, value) {
  const filepath = join(folder, name);
  writeFileSync(filepath, await format(JSON.stringify(value, null, 2), { ...(await resolveConfig(filepath)), filepath }));
}

const towns = [
  ['35000', 'Rennes', 48.1147, -1.6794],
  ['29200', 'Brest', 48.3903, -4.4863],
  ['44000', 'Nantes', 47.2173, -1.5534],
  ['49000', 'Angers', 47.4712, -0.5518],
  ['69003', 'Lyon', 45.757, 4.859],
  ['33000', 'Bordeaux', 44.8404, -0.5805],
  ['59000', 'Lille', 50.633, 3.0586],
  ['67000', 'Strasbourg', 48.5839, 7.7455],
];
const organisers = [
  ['Université de Port-Aubert', '01 99 00'],
  ['Institut du Grand Large', '02 61 91'],
  ['Fédération des Passeurs', '03 53 01'],
  ['Réseau Santé du Ponant', '04 65 71'],
  ['École des Savoirs vécus', '05 36 49'],
];
const subjects = [
  ['en addictologie', 'toutes-les-addictions', 'Toutes les addictions'],
  ['en santé mentale', 'sante-mentale', 'Santé mentale'],
  ['et alcool', 'alcool', 'Alcool'],
  ['et grande précarité', 'precarite', 'Précarité'],
  ['et maladie chronique', 'maladie-chronique', 'Maladie chronique'],
];
const kinds = [
  { kind: 'university-diploma', word: 'DU', title: 'DU Pair-aidance', hours: 120, internship: 35 },
  { kind: 'certification', word: 'Certification', title: 'Pair-aidant', hours: 210, level: 5, register: 'active', internship: 70 },
  { kind: 'regulated', word: 'Réglementaire', title: 'Éducation thérapeutique, 40 heures,', hours: 40 },
  {
    kind: 'bachelor',
    word: 'Licence',
    title: 'Licence Médiation en santé par les pairs',
    hours: 560,
    level: 6,
    register: 'active',
    internship: 210,
  },
  { kind: 'association', word: 'Association', title: 'Premiers pas d’un bénévole', hours: 14 },
  { kind: 'course', word: 'Formation courte', title: 'Animer un groupe', hours: 21 },
  { kind: 'university-diploma', word: 'DU', title: 'DU Pair-aidance familiale', hours: 90, family: true },
  { kind: 'course', word: 'Formation courte', title: 'Écrire son récit', words: 'quatre soirées' },
];
const costs = [
  [{ state: 'free' }, 'Gratuit'],
  [{ state: 'amount', euros: 1100 }, '1 100 €'],
  [{ state: 'from', euros: 900 }, 'À partir de 900 €'],
  [{ state: 'depends' }, 'Selon situation'],
  [undefined, ''],
  [{ state: 'amount', euros: 350 }, '350'],
];
/** Sessions by turns: to come, in its last week in November 2026, full, over, cancelled, of a month only, under way, without a date. */
const sessions = [
  [{ start: '2027-05-10', end: '2027-12-17', opens: '2026-10-01', deadline: '2027-03-15', seats: 24 }],
  [
    { start: '2027-01-18', end: '2027-06-26', deadline: '2026-11-27', seats: 20 },
    { start: '2028-01-17', end: '2028-06-23', opens: '2027-09-01', deadline: '2027-11-26', seats: 20 },
  ],
  [
    { start: '2026-12-07', end: '2026-12-11', status: 'full', seats: 12, note: 'Liste d’attente par courriel' },
    { start: '2027-06-07', end: '2027-06-11', deadline: '2027-05-07', seats: 12 },
  ],
  [{ start: '2025-09-15', end: '2026-06-12', deadline: '2025-06-30' }],
  [{ start: '2027-02-01', end: '2027-02-03', deadline: '2027-01-08', status: 'cancelled' }],
  [{ start: '2027-09', end: '2028-06' }],
  [{ start: '2026-10-05', end: '2027-04-30', deadline: '2026-09-04' }],
  [],
];

/** The later trainings have other sessions than the first: full without another date, or closed. */
const sessionsOf = (n) => {
  const turn = (n * 3) % 8;
  if (turn === 2 && n >= 16) return sessions[turn].slice(0, 1);
  if (turn === 5 && n >= 24) return [{ start: '2027-01-11', end: '2027-03-26', deadline: '2026-10-30', seats: 16 }];
  return sessions[turn];
};

const trainings = Array.from({ length: 40 }, (_, n) => {
  const { kind, word, title, hours, words, level, register, internship, family } = kinds[n % kinds.length];
  const [about, topic] = subjects[Math.floor(n / 8)];
  const [organiser, phone] = organisers[(n * 3 + Math.floor(n / 8)) % organisers.length];
  const [postcode, commune, lat, lon] = towns[(n * 5 + Math.floor(n / 8)) % towns.length];
  const isOnline = n % 7 === 3;
  const [cost] = costs[(n * 5 + 1) % costs.length];
  const slug = `formation-${String(n + 1).padStart(2, '0')}`;
  return {
    word,
    id: slug,
    title: `${title} ${about} (fictif)`,
    kind,
    organisers: [organiser],
    summary: `Exemple fictif : cette formation n’existe pas. On y parle de ce que l’on a vécu, de l’écoute et du cadre.`,
    topics: [topic],
    audiences: family ? ['entourage'] : n % 3 === 0 ? ['personnes-concernees', 'professionnels'] : ['personnes-concernees'],
    formats: isOnline ? ['en-ligne'] : n % 5 === 0 ? ['sur-place', 'en-ligne'] : ['sur-place'],
    ...(!isOnline && { places: [{ postcode, commune, location: { lat, lon } }] }),
    duration: hours ? { hours } : { words },
    ...(level && { level }),
    ...(register ? { register: { state: register } } : kind === 'association' && { register: { state: 'none' } }),
    ...(n % 6 !== 5 && {
      prerequisites:
        kind === 'association'
          ? { none: true }
          : { required: [family ? 'experience-d-un-proche' : 'experience-vecue'], ...(n % 4 === 0 && { advised: ['entretien'] }) },
    }),
    ...(cost && { cost }),
    ...(n % 3 === 1 && { funding: n % 2 ? ['employeur'] : ['region', 'france-travail'] }),
    ...(internship && { internship: { necessity: 'required', hours: internship } }),
    ...(n === 36 && { standing: 'historical', period: '2012-2014' }),
    ...(n === 37 && { standing: 'foreign', country: 'Pays imaginaire' }),
    ...(sessionsOf(n).length > 0 && {
      sessions: sessionsOf(n).map((session) => ({ id: `${slug}-${session.start}`, ...session })),
    }),
    url: `https://example.org/formations/${slug}`,
    contact: { phone: `${phone} ${String(10 + n)} 00`, email: `${slug}@example.org` },
    verifiedAt: ['2026-10-12', '2026-06', '2026-02-03', '2024-05'][n % 4],
  };
});

const catalogue = {
  format: 'pair-aidance/trainings@1',
  title: 'Formations à la pair-aidance (exemple fictif)',
  publisher: { name: 'Les Deux Rives (exemple fictif)', url: 'https://example.org/les-deux-rives' },
  licence: { name: 'CC0 1.0', url: 'https://creativecommons.org/publicdomain/zero/1.0/deed.fr' },
  updated: '2026-10-12',
  language: 'fr',
  statements: [{ id: 'facultatif', text: 'Aucune de ces formations n’est obligatoire (et aucune n’existe : l’exemple est fictif).' }],
  trainings: trainings.map(({ word: _, ...training }) => training),
};
await writeJson('formations.json', catalogue);

const frenchDay = (iso = '') => iso.split('-').reverse().join('/');
const states = { full: 'Complet', cancelled: 'Annulé' };
const labelOf = (topic) => subjects.find(([, code]) => code === topic)?.[2] ?? '';
const audiences = { 'personnes-concernees': 'Personnes concernées', professionnels: 'Professionnels', entourage: 'Entourage' };
const formats = { 'sur-place': 'Présentiel', 'en-ligne': 'À distance' };
const asked = { 'experience-vecue': 'Expérience vécue', 'experience-d-un-proche': 'Expérience d’un proche', entretien: 'Entretien' };
const fundings = { employeur: 'Employeur', region: 'Région', 'france-travail': 'France Travail' };
const list = (codes = [], words = {}) => codes.map((code) => words[code] ?? code).join(' ; ');

/** Titles, what a row has under each, and whether it is the training's (only on its first row) or the session's. */
const columns = [
  ['Intitulé', ({ title }) => title, 'always'],
  ['Organisme', ({ organisers }) => list(organisers), 'always'],
  ['Type', ({ word }) => word],
  ['Situation', ({ standing }) => ({ historical: 'Historique', foreign: 'Étranger' })[standing]],
  ['Période', ({ period }) => period],
  ['Pays', ({ country }) => country],
  ['Thème', ({ topics }) => topics.map(labelOf).join(' ; ')],
  ['Public', (one) => list(one.audiences, audiences)],
  ['Modalité', (one) => list(one.formats, formats)],
  ['CP', ({ places }) => places?.[0].postcode],
  ['Ville', ({ places }) => places?.[0].commune],
  ['Durée', ({ duration }) => (duration.hours ? `${duration.hours} h` : duration.words)],
  ['Niveau', ({ level }) => level],
  ['Enregistrement', ({ register }) => ({ active: 'actif', none: 'non inscrit' })[register?.state]],
  ['Prérequis', ({ prerequisites: p }) => (p?.none ? 'Aucun' : list(p?.required, asked))],
  ['Prérequis conseillé', ({ prerequisites: p }) => list(p?.advised, asked)],
  ['Coût', ({ cost }) => costs.find(([known]) => known === cost)?.[1]],
  ['Financement', ({ funding }) => list(funding, fundings)],
  ['Stage', ({ internship }) => internship && `${internship.hours} heures`],
  ['Début', (_, session) => frenchDay(session?.start), 'always'],
  ['Fin', (_, session) => frenchDay(session?.end), 'always'],
  ['Ouverture des inscriptions', (_, session) => frenchDay(session?.opens), 'always'],
  ['Date limite', (_, session) => frenchDay(session?.deadline), 'always'],
  ['Nombre de places', (_, session) => session?.seats, 'always'],
  ['État', (_, session) => states[session?.status], 'always'],
  ['Précision sur la session', (_, session) => session?.note, 'always'],
  ['Site', ({ url }) => url],
  ['Téléphone', ({ contact }) => contact.phone],
  ['Courriel', ({ contact }) => contact.email],
  ['Vérifié le', ({ verifiedAt }) => frenchDay(verifiedAt)],
];
const rows = trainings.flatMap((training) =>
  (training.sessions ?? [undefined]).map((session, at) =>
    columns.map(([, read, when]) => (at === 0 || when ? String(read(training, session) ?? '') : '')),
  ),
);

/** What people get wrong: the row, the column, what stands there, and what it is reported as. */
const faults = [
  [1, 'Coût', 'mille euros', 'price-as-written'],
  [2, 'Date limite', '31/02/2027', 'invalid-date'],
  [5, 'Fin', '01/01/2020', 'dates-out-of-order'],
  [9, 'CP', '4900', 'invalid-postcode'],
  [12, 'Niveau', '9', 'invalid-value'],
  [15, 'Site', 'javascript:alert(1)', 'unsafe-link'],
  [17, 'Début', 'bientôt', 'invalid-session-date'],
  [20, 'Téléphone', '02 61', 'invalid-phone'],
  [25, 'Thème', 'Jonglage', 'unknown-value'],
  [30, 'Vérifié le', '12/2099', 'future-date'],
  [33, 'Nombre de places', 'beaucoup', 'invalid-value'],
];
for (const [row, column, cell] of faults) rows[row][columns.findIndex(([title]) => title === column)] = cell;
const cellOf = (text) => (/[;"\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
const lines = [columns.map(([title]) => title), ...rows].map((row) => row.map(cellOf).join(';'));
writeFileSync(join(folder, 'formations.csv'), `\ufeff${lines.join('\r\n')}\r\n`);
const expected = {
  about: 'Every fault of formations.csv: the line of the file, the column by its title and the code of the problem.',
  shown: trainings.length,
  sessions: trainings.reduce((sum, training) => sum + (training.sessions?.length ?? 0), 0),
  problems: faults.map(([row, column, , code]) => ({ line: row + 2, column, code })),
};
await writeJson('formations.expected.json', expected);
