import type { Facet, Selection, SelectionState, SelectionWays } from '@pair-aidance/sdk';

/** A facet of any list. */
export type ListFacet = Facet<string>;

/** What may help when nothing matches, whatever is listed. */
export type ListWays<Result> = SelectionWays<string, Result>;

/** What is found in a list, whatever is listed. */
export type ListState<Result = unknown> = SelectionState<string, Result>;

/** A store of the SDK that searches a list: the finder's, the catalogue's. */
export type ListStore<State extends ListState = ListState> = Selection<string, State>;
