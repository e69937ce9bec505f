import { loadSelfCheck, PairError } from '@pair-aidance/sdk';

import type { Content } from './content.js';

/** A document that was read, and in which something is to be mended. */
export class RefusedDocument extends PairError {
  /** What to do, one sentence a fault, in each language. */
  readonly advice: readonly { where: string; fr: string; en: string }[];

  constructor(advice: RefusedDocument['advice']) {
    super('format', `The self-check is not shown: ${advice.map(({ where, en }) => `${where}: ${en}`).join(' ')}`);
    this.advice = advice;
  }
}

/** Loads and checks an owner's document. Throws PairError when it cannot be had, RefusedDocument when it is to be mended. */
export async function ownerContent(src: string, signal: AbortSignal): Promise<Content> {
  const { selfCheck, problems } = await loadSelfCheck(new URL(src, document.baseURI), { signal });
  if (!selfCheck) throw new RefusedDocument(problems.map(({ where, advice }) => ({ where, ...advice })));
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
