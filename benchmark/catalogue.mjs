// `node --import tsx benchmark/catalogue.mjs`: what a catalogue of trainings costs in the SDK, without a page, beside a floor that filters plain
// arrays and has no counts, no states, no ranking and no checks. Figures are CPU milliseconds, medians of nine runs after two.
import { cpuUsage } from 'node:process';

import { createCatalogue, parseTrainings } from '../packages/sdk/src/index.ts';

const sizes = [50, 500, 5000];
const topics = ['alcool', 'tabac', 'sante-mentale', 'precarite', 'autisme', 'handicap', 'vih', 'cancer'];
const kinds = ['university-diploma', 'certification', 'course', 'association', 'bachelor'];
const words = 'pair écoute rétablissement récit groupe savoir soin hôpital famille droit accueil cadre parole atelier projet'.split(' ');

/** The same fictional trainings at each run, two sessions each. */
const trainingsOf = (size) =>
  Array.from({ length: size }, (_, n) => ({
    id: `t${n}`,
    title: `Formation ${words[n % 15]} et ${words[(n * 7) % 15]} ${n} (fictive)`,
    kind: kinds[n % 5],
    organisers: [`Organisme ${n % 97}`],
    summary: Array.from({ length: 40 }, (_word, at) => words[(n * 3 + at * at) % 15]).join(' '),
    topics: [topics[n % 8], topics[(n * 3 + 1) % 8]],
    audiences: ['personnes-concernees'],
    formats: [n % 4 ? 'sur-place' : 'en-ligne'],
    places: [{ postcode: '35000', commune: 'Rennes', location: { lat: 48 + (n % 100) / 50, lon: -1.6 - (n % 61) / 30 } }],
    duration: { hours: 7 + (n % 80) * 7 },
    cost: n % 3 ? { state: 'amount', euros: 100 + n } : { state: 'free' },
    prerequisites: { required: ['experience-vecue'] },
    sessions: [0, 1].map((year) => ({ id: String(year), start: `${2026 + year}-0${1 + (n % 9)}-15`, deadline: `${2025 + year}-12-15` })),
    url: 'https://example.org/',
    verifiedAt: '2026-10',
  }));

async function cost(act) {
  const times = [];
  for (let run = 0; run < 11; run += 1) {
    const before = cpuUsage();
    await act(run);
    const { user, system } = cpuUsage(before);
    if (run > 1) times.push((user + system) / 1000);
  }
  return times.sort((a, b) => a - b)[4];
}

const fold = (text) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

for (const size of sizes) {
  const text = JSON.stringify({ format: 'pair-aidance/trainings@1', trainings: trainingsOf(size) });
  const { trainings } = await parseTrainings(text);
  const catalogue = createCatalogue(trainings, { now: () => new Date('2026-11-22T12:00:00Z') });
  const index = await cost(async () => createCatalogue(trainings).prepare());
  await catalogue.prepare();
  const plain = JSON.parse(text).trainings.map((training) => ({ ...training, text: fold(JSON.stringify(training)) }));
  let shown = [];
  const figures = {
    'JSON.parse alone': await cost(() => JSON.parse(text)),
    'parse and check': await cost(() => parseTrainings(text)),
    'create, first results': await cost(() => createCatalogue(trainings)),
    'create and index words': index,
    'a filter': await cost(() => catalogue.toggleFilter('topic', 'alcool')),
    'a filter, floor': await cost((run) => (shown = plain.filter((one) => run % 2 || one.topics.includes('alcool')).slice(0, 20))),
    'a keystroke': await cost((run) => catalogue.search(['pair', 'paire', 'groupe', 'groupe de parole'][run % 4])),
    'a keystroke, floor': await cost((run) => (shown = plain.filter((one) => one.text.includes(run % 2 ? 'pair' : 'groupe')).slice(0, 20))),
    'a choice to compare': await cost((run) => catalogue.compare(`t${run % 2}`)),
  };
  console.log(`${size} trainings, ${Math.round(text.length / 1000)} kB, ${shown.length} shown`);
  for (const [name, ms] of Object.entries(figures)) console.log(`  ${name.padEnd(24)} ${ms.toFixed(2)} ms`);
}
