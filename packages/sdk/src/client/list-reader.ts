import { PairError } from '../problems/pair-error.js';
import type { Problem } from '../problems/problem.js';
import type { Places } from '../reading/place.js';
import { startsLikeJson } from './download.js';
import type { Reader } from './load-document.js';

/** What a list may be read with. */
export interface ListOptions {
  /** Gives a point to records that name a commune and have no coordinates. */
  places?: Places;
}

interface ListKind<Parsed> {
  prepare(): Promise<unknown>;
  parse(bytes: Uint8Array, options: ListOptions): Promise<Parsed>;
  isEmpty(parsed: Parsed): boolean;
}

/** Reads a list in any of its formats; an empty one in which something is wrong is nothing to show. */
export const listReader = <Parsed extends { problems: readonly Problem[] }>({
  prepare,
  parse,
  isEmpty,
}: ListKind<Parsed>): Reader<Parsed, ListOptions> => ({
  prepare,
  async read({ bytes, type, url }, { places }) {
    const parsed = await parse(bytes, { ...(places && { places }) });
    const { problems } = parsed;
    const isJson = startsLikeJson(bytes);
    const fatal = isEmpty(parsed) && problems.find(({ severity }) => severity === 'error');
    if (fatal && (fatal.code === 'workbook' || (fatal.code === 'unreadable' && !isJson))) {
      throw new PairError(
        'not-json',
        `${url} is not a list but ${fatal.code === 'workbook' ? 'a workbook' : 'a web page or another kind of file'}. ${fatal.advice.en}`,
        { url, problems },
      );
    }
    if (fatal) throw new PairError('format', `${url} was read, and holds nothing that can be shown. ${fatal.advice.en}`, { url, problems });

    const isRightType = type === '' || (isJson ? /[/+]json$/ : /csv|excel|tab-separated|^text\/plain$/).test(type);
    if (isRightType) return parsed;
    const { describeProblem } = await import('../problems/describe.js'); // most documents need no words
    return { ...parsed, problems: [describeProblem({ code: 'content-type', found: type }), ...problems] };
  },
});
