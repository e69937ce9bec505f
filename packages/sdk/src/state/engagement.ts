import type { CaseFacet, EngagementDegree, EngagementOutline } from '../schemas/engagement.js';

import type { Store } from './store.js';

/** Answer ids by question id, for one mission. */
export type SituateAnswers = Readonly<Record<string, string>>;

/** A passage that the answers meet. */
export interface MetPassage {
  id: string;
  /** The degree it speaks of, when it speaks of one. */
  degree?: EngagementDegree;
  /** The answers that led to it, in the order of the questions; none for what is always said. */
  because: readonly { question: string; answer: string }[];
}

/** Chosen values by facet. Values of one facet widen the choice, facets narrow it. */
export type CaseFilters = Readonly<Partial<Record<CaseFacet, readonly string[]>>>;

export interface EngagementState {
  /** The degrees that are open, in the order of the continuum. */
  open: readonly EngagementDegree[];
  allOpen: boolean;
  /** What was answered for the mission in question. */
  answers: SituateAnswers;
  /** The passages that the answers meet, in the order of the outline. No figure, no place, no rank. */
  passages: readonly MetPassage[];
  filters: CaseFilters;
  /** Ids of the cases that the filters keep, in the order of the outline. */
  cases: readonly string[];
  /** Every value of every facet, also one that no case would have; `count`: the cases that the value would keep beside the other facets. */
  facets: readonly { name: CaseFacet; values: readonly { value: string; count: number; isActive: boolean }[] }[];
}

/** The headless explainer. Nothing in it is stored or sent; an action that changes nothing replaces nothing. */
export interface EngagementStore extends Store<EngagementState> {
  /** Opens or closes one degree; the others stay as they are. */
  toggle(degree: EngagementDegree): void;
  /** Opens every degree. */
  openAll(): void;
  closeAll(): void;
  /** Gives or changes an answer; null takes it back. Throws RangeError when there is no such question or answer. */
  answer(question: string, answer: string | null): void;
  /** Forgets the answers, to look at another mission. */
  clearAnswers(): void;
  /** Chooses a value of a facet, or takes it back. Throws RangeError when there is no such facet or value. */
  toggleFilter(facet: CaseFacet, value: string): void;
  clearFilters(): void;
  /**
   * The open degrees and the filters as search parameters, "?open=hybrid&status=benevole", or "" when there is nothing to say. The answers stay
   * on the page.
   * @param prefix Put before the name of each parameter.
   * @param into Search parameters of the page, kept beside ours.
   */
  link(prefix?: string, into?: string): string;
  /** Takes up what a link says: degrees and filters become exactly those. What is not known is left out; answers stay. */
  restore(link: string, prefix?: string): void;
}

/** Makes an explainer over an outline that `validateEngagement` found right. */
export type CreateEngagement = (outline: EngagementOutline) => EngagementStore;
