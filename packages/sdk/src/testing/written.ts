// Reads what people write as the loaders do.
import { places } from '../../../data/src/index.js';
import { parseDirectory } from '../kinds/listing/parse.js';
import type { Listing } from '../kinds/listing/schema.js';

export async function read(input: unknown) {
  const { directory, problems } = await parseDirectory(input, { places });
  return { listings: directory.listings, problems, codes: problems.map(({ code, line }) => [code, line]) };
}
export const of = <Field extends keyof Listing>(listings: readonly Listing[], field: Field) => listings.map((listing) => listing[field]);
