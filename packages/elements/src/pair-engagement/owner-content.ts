import { loadEngagement } from '@pair-aidance/sdk';

import { RefusedDocument } from '../shared/refused-document.js';
import type { Content } from './content.js';

/** Loads and checks an owner's document. Throws PairError when it cannot be had, RefusedDocument when it is to be mended. */
export async function ownerContent(src: string, signal: AbortSignal): Promise<Content> {
  const { engagement, problems } = await loadEngagement(src, { signal });
  if (!engagement) throw new RefusedDocument(problems);
  const { texts: byLanguage, ...outline } = engagement;
  return {
    outline,
    async texts(wanted) {
      const all = Object.entries(byLanguage);
      const [language = wanted, texts] = all.find(([tag]) => tag === wanted || tag.startsWith(`${wanted}-`)) ?? all[0] ?? [];
      if (!texts) throw new RefusedDocument([]);
      return { language, texts };
    },
  };
}
