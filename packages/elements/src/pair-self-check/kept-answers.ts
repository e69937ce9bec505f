import type { SelfCheckAnswers, SelfCheckRules } from '@pair-aidance/sdk';

/** Answers kept under another flow or version are never taken up. */
const keyOf = ({ id, version }: SelfCheckRules) => `pair-self-check:${id}@${version}`;

/** The storage refuses in private windows and embedded pages; the self-check then does without. */
function tried<T>(action: (storage: Storage) => T): T | undefined {
  try {
    return action(sessionStorage);
  } catch {
    return undefined;
  }
}

/** The answers kept until the tab is closed, if any. */
export function keptAnswers(rules: SelfCheckRules): SelfCheckAnswers | undefined {
  const kept = tried((storage) => JSON.parse(storage.getItem(keyOf(rules)) ?? 'null') as unknown);
  return typeof kept === 'object' && kept !== null && Object.keys(kept).length > 0 ? (kept as SelfCheckAnswers) : undefined;
}

export function keepAnswers(rules: SelfCheckRules, answers: SelfCheckAnswers): void {
  tried((storage) => storage.setItem(keyOf(rules), JSON.stringify(answers)));
}

export function dropAnswers(rules: SelfCheckRules): void {
  tried((storage) => storage.removeItem(keyOf(rules)));
}
