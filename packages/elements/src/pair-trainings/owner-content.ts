import { loadTrainings, type Problem, type TrainingCatalogue } from '@pair-aidance/sdk';

import { fetchAsked } from '../shared/asked.js';
import { places } from '../shared/list/content.js';

/** Loads and checks an owner's catalogue. Throws PairError when nothing of it can be shown. */
export async function ownerTrainings(
  src: string,
  signal: AbortSignal,
): Promise<{ document: TrainingCatalogue; problems: readonly Problem[] }> {
  const { trainings, problems } = await loadTrainings(src, { signal, places, fetch: fetchAsked });
  return { document: trainings, problems };
}
