import { loadSelfCheck } from '@pair-aidance/sdk';

import { RefusedDocument } from '../shared/refused-document.js';
import type { Content } from './content.js';

/** Loads and checks an owner's document. Throws PairError when it cannot be had, RefusedDocument when it is to be mended. */
export async function ownerContent(src: string, signal: AbortSignal): Promise<Content> {
  const { selfCheck, problems } = await loadSelfCheck(src, { signal });
  if (!selfCheck) throw new RefusedDocument(problems);
  const { texts: byLanguage, ...rules } = selfCheck;
  return {
    rules,
    async texts(wanted) {
      const [language = wanted, texts] =
        Object.entries(byLanguage).find(([tag]) => tag === wanted || tag.startsWith(`${wanted}-`)) ?? Object.entries(byLanguage)[0] ?? [];
      if (!texts) throw new RefusedDocument([]);
      return { language, texts };
    },
  };
}
