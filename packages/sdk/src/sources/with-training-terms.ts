import type { Trainings } from '../schemas/training.js';
import type { Vocabulary } from '../schemas/vocabulary.js';
import { mergeTerms } from './merge-terms.js';

/**
 * Completes with our vocabulary a catalogue that is right already, such as the one that comes with the package, whose tests check it. What an
 * owner gives is read by `parseTrainings`, which doubts everything.
 */
export async function withTrainingTerms(trainings: Omit<Trainings, 'vocabulary'> & { vocabulary?: Vocabulary }): Promise<Trainings> {
  const { trainingTerms } = await import('../vocabulary/training-terms.js');
  return { ...trainings, vocabulary: mergeTerms(trainings.vocabulary ?? {}, trainingTerms) };
}
