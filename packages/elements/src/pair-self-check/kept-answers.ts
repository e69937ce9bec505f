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

export interface KeptAnswers {
  /** The answers kept, if any. */
  get(): SelfCheckAnswers | undefined;
  set(answers: SelfCheckAnswers): void;
  drop(): void;
}

/** Keeps the answers to these rules until the tab is closed. */
export function keptAnswers(rules: SelfCheckRules): KeptAnswers {
  const key = keyOf(rules);
  return {
    get() {
      const kept = tried((storage) => JSON.parse(storage.getItem(key) ?? 'null') as unknown);
      return typeof kept === 'object' && kept !== null && Object.keys(kept).length > 0 ? (kept as SelfCheckAnswers) : undefined;
    },
    set: (answers) => tried((storage) => storage.setItem(key, JSON.stringify(answers))),
    drop: () => tried((storage) => storage.removeItem(key)),
  };
}
