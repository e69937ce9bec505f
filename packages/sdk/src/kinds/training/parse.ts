import type { Problem } from '../../problems/problem.js';
import { type DocumentKind, parseDocument, type ParseOptions } from '../../reading/document.js';
import type { Column } from '../../reading/titles.js';
import { spellingOf } from '../../text/key.js';
import { readTraining } from './record.js';
import { type Training, TRAININGS_FORMAT, type TrainingCatalogue, trainingSchema, trainingsHeadSchema } from './schema.js';
import type * as Tidy from './tidy.js';
import type { TrainingPath } from './titles.js';

/** A catalogue that was read, and what is wrong with it. */
export interface ParsedTrainings {
  trainings: TrainingCatalogue;
  /** Empty when the document is in order. Each problem has its words in French and English. */
  problems: readonly Problem[];
  /** How each column of a spreadsheet was read, and why; absent for our JSON. */
  columns?: readonly Column[];
}

/** Our vocabulary of trainings: a file of its own, asked for once. */
export const loadTrainingTerms = () => import('./terms.js').then(({ trainingTerms }) => trainingTerms);

const catalogues: DocumentKind<Training, TrainingPath, typeof Tidy> = {
  format: TRAININGS_FORMAT,
  list: 'trainings',
  notOne: 'not-a-catalogue',
  fields: new Set(Object.keys(trainingSchema.shape)),
  nameField: 'title',
  head: trainingsHeadSchema.shape,
  loadTerms: loadTrainingTerms,
  loadSheet: () => import('./sheet.js').then(({ trainingSheet }) => trainingSheet),
  loadTidy: () => import('./tidy.js'),
  readRecord: readTraining,
  nameOf: ({ title }) => title,
  makeMemory,
  placesOf: ({ places = [] }) => places.map((place, at) => [`places.${at}`, place]),
};

/**
 * Reads a catalogue of trainings as `parseDirectory` reads a directory: every usable training is in `trainings.trainings`, in its order; what
 * was left out, withheld or not understood is in `problems`. In a spreadsheet a row is a training or one of its sessions.
 */
export async function parseTrainings(input: unknown, options: ParseOptions = {}): Promise<ParsedTrainings> {
  const { head, vocabulary, records, ...rest } = await parseDocument(input, catalogues, options);
  return { trainings: { format: TRAININGS_FORMAT, ...head, vocabulary, trainings: records }, ...rest };
}

/** Only what is equal in all that a visitor could see is entered twice; a title alone proves nothing. */
function makeMemory(): (training: Training) => 'same' | undefined {
  const byTitle = new Map<string, { first?: Training; keys: Set<string> }>();
  return (training) => {
    const { title } = training;
    const alike = byTitle.get(spellingOf(title));
    if (!alike) {
      byTitle.set(spellingOf(title), { first: training, keys: new Set() });
      return undefined;
    }
    if (alike.first) alike.keys.add(seenOf(alike.first));
    delete alike.first;
    const key = seenOf(training);
    const isKnown = alike.keys.has(key) && Object.keys(training).length > 2;
    alike.keys.add(key);
    return isKnown ? 'same' : undefined;
  };
}

const seenOf = ({ id: _id, sources: _sources, sessions = [], ...seen }: Training) =>
  spellingOf(JSON.stringify({ ...seen, sessions: sessions.map(({ id: _session, ...session }) => session) }));
