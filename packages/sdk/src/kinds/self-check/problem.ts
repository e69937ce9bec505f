import type { ContentProblem } from '../../reading/content.js';

/** What can be wrong with a self-check. Each one stops it from being shown. */
export type SelfCheckProblemCode =
  | 'not-a-self-check' // another kind of document
  | 'newer-format' // a major version that this SDK does not know
  | 'invalid-value' // a field is missing or has another form
  | 'duplicate-id'
  | 'reserved-id' // an id that the engine keeps for itself
  | 'dangling' // an id that names nothing
  | 'cycle' // a question that leads back to itself
  | 'endless' // a question from which no route ends
  | 'unreachable' // a question, outcome, statement or step that nobody can see
  | 'no-outcome' // a route could end without an outcome
  | 'no-step' // an outcome could have no next step
  | 'too-many-routes' // too many combinations to check them all
  | 'missing-text';

/** One thing to mend in a self-check. */
export type SelfCheckProblem = ContentProblem<SelfCheckProblemCode>;

export function problem(code: SelfCheckProblemCode, field: string, fr: string, en: string): SelfCheckProblem {
  return { severity: 'error', code, field, advice: { fr, en } };
}
