import type { Facet, Problem, SelectionState, SelectionStore, Store, Ways } from '@pair-aidance/sdk';

/** Records of any kind. */
interface ListKind<Result = unknown> {
  facet: string;
  result: Result;
  asks: object;
  says: object;
}

/** A facet of any list. */
export type ListFacet = Facet<string>;

/** What may help when nothing matches, whatever is listed. */
export type ListWays<Result> = Ways<ListKind<Result>>;

/** What is found in a list, whatever is listed. */
export type ListState<Result = unknown> = SelectionState<ListKind<Result>>;

/** A store of the SDK that searches a list: the finder's, the catalogue's. */
export type ListStore<State extends ListState = ListState> = Omit<SelectionStore<ListKind>, 'get' | 'subscribe'> & Store<State>;

/** What the parts of an element do to its list. */
export interface ListActions {
  /** The list, once it is there. */
  store(): ListStore | undefined;
  /** Does what the visitor asked by a field. `typing` tells letters, one after the other, from what is asked at once. */
  act(action: (store: ListStore) => Promise<void>, options?: { typing?: boolean }): Promise<void>;
  /** Does what was asked elsewhere than by the fields, which then show it. */
  change(action: (store: ListStore) => Promise<void>): Promise<void>;
  /** Goes to what is found: the heading of the results gets the focus and comes into view. */
  arrive(): void;
}

/** A document, and what is wrong with it. */
export interface Loaded<Content> {
  document: Content;
  problems: readonly Problem[];
}
