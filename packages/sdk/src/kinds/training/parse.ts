import type { Problem } from '../../problems/problem.js';
import { type DocumentKind, parseDocument, type ParseOptions } from '../../reading/document.js';
import { keyOf } from '../../text/key.js';
import { readTraining } from './record.js';
import { type Training, TRAININGS_FORMAT, type Trainings, trainingsHeadSchema } from './schema.js';

/** A catalogue that was read, and what is wrong with it. */
export interface ParsedTrainings {
  trainings: Trainings;
  /** Empty when the document is in order. Each problem has its words in French and English. */
  problems: readonly Problem[];
}

/** Our vocabulary of trainings: a file of its own, asked for once. */
export const loadTrainingTerms = () => import('./terms.js').then(({ trainingTerms }) => trainingTerms);

const catalogues: DocumentKind<Training> = {
  format: TRAININGS_FORMAT,
  list: 'trainings',
  notOne: 'not-a-catalogue',
  nameField: 'title',
  head: trainingsHeadSchema.shape,
  loadTerms: loadTrainingTerms,
  readSheet: async (text, codeOf, findings) => (await import('./sheet.js')).readTrainingsCsv(text, codeOf, findings),
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
  const { head, vocabulary, records, problems } = await parseDocument(input, catalogues, options);
  return { trainings: { format: TRAININGS_FORMAT, ...head, vocabulary, trainings: records }, problems };
}

/** The same title of the same organisers at the same places is the same training, entered twice. */
function makeMemory(): (training: Training) => boolean {
  const keys = new Set<string>();
  return ({ title, organisers = [], places = [], formats = [] }) => {
    if (organisers.length === 0) return false; // a title alone proves nothing
    const parts = [title, ...organisers, ...places.map(({ postcode = '', commune = '' }) => `${postcode} ${commune}`), ...formats];
    const key = parts.map(keyOf).join('|');
    const isKnown = keys.has(key);
    keys.add(key);
    return isKnown;
  };
}
