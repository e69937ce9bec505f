import { readJson } from '../formats/json.js';
import { PairError } from '../problems/pair-error.js';
import type { Reader } from './load-document.js';

/** Reads a document of content, which is JSON and nothing else. */
export const jsonReader = <Parsed>(parse: (value: unknown) => Parsed): Reader<Parsed> => ({
  async read({ bytes, url }) {
    const { value } = await readJson({ head: '', bytes });
    if (value !== undefined) return parse(value);
    throw new PairError('not-json', 'This is not a JSON document, but a web page or another kind of file. Check the address.', { url });
  },
});
