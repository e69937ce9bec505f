import type { Facet, NearTarget, Store, Ways } from '@pair-aidance/sdk';

/** A facet of any list. */
export type ListFacet = Omit<Facet, 'name'> & { name: string };

/** What may help when nothing matches, whatever is listed. */
export type ListWays<Result> = Omit<Ways, 'without' | 'nearest' | 'remote'> & {
  without: readonly (
    (Omit<Extract<Ways['without'][number], { value: string }>, 'facet'> & { facet: string }) | { words: string; total: number }
  )[];
  nearest?: Result;
  remote: readonly Result[];
};

/** What is found in a list, whatever is listed. */
export interface ListState<Result = unknown> {
  status: 'ready' | 'busy' | 'failed';
  place: 'none' | 'locating' | 'found' | 'unknown' | 'failed';
  results: readonly Result[];
  total: number;
  facets: readonly ListFacet[];
  ways?: ListWays<Result>;
  query: { words: string; near?: { label: string }; radiusKm: number };
}

/** A store of the SDK that searches a list: see `Finder`. */
export interface ListStore<State extends ListState> extends Store<State> {
  search(words: string): Promise<void>;
  prepare(): Promise<void>;
  toggle(facet: string, value: string): Promise<void>;
  near(target: NearTarget | null): Promise<void>;
  clear(): Promise<void>;
  more(): Promise<void>;
  link(prefix?: string, into?: string): string;
  open(link: string, prefix?: string): Promise<void>;
}
