// `npm run schemas`: writes the JSON Schema files from the zod schemas, which stay the one source. `--check` compares instead of writing.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import * as z from 'zod/mini';

import { engagementSchema } from '../packages/sdk/src/kinds/engagement/schema.ts';
import { directorySchema, listingSchema } from '../packages/sdk/src/kinds/listing/schema.ts';
import { problemSchema } from '../packages/sdk/src/problems/problem.ts';
import { selfCheckSchema } from '../packages/sdk/src/kinds/self-check/schema.ts';
import { trainingSchema, trainingsSchema } from '../packages/sdk/src/kinds/training/schema.ts';
import { vocabularySchema } from '../packages/sdk/src/reading/vocabulary.ts';

const folder = join(import.meta.dirname, '../packages/sdk/schemas');
const isCheck = process.argv.includes('--check');

const schemas = {
  directory: [directorySchema, 'Directory', 'A document of listings: what it says about itself, its vocabulary, and its listings.'],
  engagement: [
    engagementSchema,
    'Engagement',
    'What explains the ways of engaging: blocks of statements with their sources, questions, cases, and their words.',
    { reused: 'ref' }, // the same block stands in it more than thirty times
  ],
  listing: [listingSchema, 'Listing', 'One entry of a directory: a person, a group, an association or a service that offers peer support.'],
  trainings: [trainingsSchema, 'Trainings', 'A document of trainings: what it says about itself, its vocabulary, and its trainings.'],
  training: [trainingSchema, 'Training', 'A training, a certification, or a directory of trainings, with its sessions.'],
  vocabulary: [vocabularySchema, 'Vocabulary', 'The lists of coded values, each with its terms in the order in which they are shown.'],
  'self-check': [selfCheckSchema, 'Self-check', 'Questions, answers, routes and outcomes of a self-check, and its words in each language.'],
  problem: [problemSchema, 'Problem', 'One thing to mend in a document, in words for the person who keeps it.'],
};

const read = (file) => {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return undefined; // not written yet
  }
};

const stale = [];
for (const [name, [schema, title, description, options]] of Object.entries(schemas)) {
  const { $schema, ...rest } = z.toJSONSchema(schema, { io: 'input', ...options });
  const text = `${JSON.stringify({ $schema, title, description, ...rest }, null, 2)}\n`;
  const file = join(folder, `${name}.schema.json`);
  if (read(file) === text) continue;
  stale.push(`${name}.schema.json`);
  if (isCheck) continue;
  mkdirSync(folder, { recursive: true });
  writeFileSync(file, text);
}

if (isCheck && stale.length > 0) {
  console.error(`Not up to date: ${stale.join(', ')}. Run npm run schemas.`);
  process.exitCode = 1;
} else {
  console.log(stale.length > 0 ? `Written: ${stale.join(', ')}` : 'The JSON Schema files are up to date.');
}
