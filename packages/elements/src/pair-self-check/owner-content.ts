import { loadSelfCheck, type SelfCheckRules } from '@pair-aidance/sdk';

import { fetchAsked } from '../shared/asked.js';
import { otherElement } from '../shared/other-elements.js';
import { RefusedDocument } from '../shared/refused-document.js';
import { wordsOf } from '../shared/worded.js';
import type { Content } from './content.js';

/** Loads and checks an owner's document; `leads` tells what the owner gave a page for. Throws PairError when it could not be loaded, RefusedDocument when it is to be mended. */
export async function ownerContent(src: string, signal: AbortSignal, leads: (to: string) => boolean = () => false): Promise<Content> {
  const { selfCheck, problems } = await loadSelfCheck(src, { signal, fetch: fetchAsked });
  if (!selfCheck) throw new RefusedDocument(problems);
  warnOfTargets(selfCheck.steps, src, leads);
  const { texts, ...rules } = selfCheck;
  return { rules, ...wordsOf(texts) };
}

/** Says to the owner which steps will have no button, since the page has nothing of that id. */
function warnOfTargets(steps: SelfCheckRules['steps'], src: string, leads: (to: string) => boolean): void {
  for (const { id, to, notion } of steps) {
    if (to === undefined || to === 'help-lines' || notion !== undefined || otherElement(to) || leads(to)) continue;
    console.warn(
      `<pair-self-check src="${src}">: the step "${id}" leads to "${to}", and this page has no <pair-${to}>: it is shown without a button.`,
    );
  }
}
