import { loadEngagement } from '@pair-aidance/sdk';

import { fetchAsked } from '../shared/asked.js';
import { RefusedDocument } from '../shared/refused-document.js';
import { wordsOf } from '../shared/worded.js';
import type { Content } from './content.js';

/** Loads and checks an owner's document. Throws PairError when it could not be loaded, RefusedDocument when it is to be mended. */
export async function ownerContent(src: string, signal: AbortSignal): Promise<Content> {
  const { engagement, problems } = await loadEngagement(src, { signal, fetch: fetchAsked });
  if (!engagement) throw new RefusedDocument(problems);
  const { texts, ...outline } = engagement;
  return { outline, ...wordsOf(texts) };
}
