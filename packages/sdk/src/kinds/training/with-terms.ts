import { mergeTerms } from '../../reading/merge-terms.js';
import type { Vocabulary } from '../../reading/vocabulary.js';
import type { TrainingCatalogue } from './schema.js';

/**
 * Completes with our vocabulary a catalogue that is right already, such as the one that comes with the package, whose tests check it. What an
 * owner gives is read by `parseTrainings`, which doubts everything.
 */
export async function withTrainingTerms(
  trainings: Omit<TrainingCatalogue, 'vocabulary'> & { vocabulary?: Vocabulary },
): Promise<TrainingCatalogue> {
  const { trainingTerms } = await import('./terms.js');
  return { ...trainings, vocabulary: mergeTerms(trainings.vocabulary ?? {}, trainingTerms) };
}
