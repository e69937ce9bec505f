import type { Finding } from '../problems/finding.js';
import { keyOf } from '../text/key.js';
import type { ListedPlace } from './parts.js';
import type { Place, Places } from './place.js';

type Placed = Place | 'unknown-place' | 'ambiguous-place';

/** Longest wait for all look-ups, in milliseconds. */
const PATIENCE = 5000;
/** More communes than share one postcode or one name. */
const ALL = 100;

/**
 * Gives places that have a commune or a postcode and no coordinates the point of their commune, marked approximate.
 * @param report Called for each place whose commune is not found; `field` is the part of the place that names it.
 */
export async function locate<Unplaced extends { place: ListedPlace }>(
  unplaced: readonly Unplaced[],
  places: Places,
  report: (unplaced: Unplaced, finding: Finding) => void,
): Promise<void> {
  const known = new Map<string, Promise<Placed>>();
  let timer: unknown;
  const late = new Promise<undefined>((resolve) => (timer = setTimeout(resolve, PATIENCE)));
  for (const each of unplaced) {
    const { place } = each;
    const text = [place.postcode, place.commune].filter(Boolean).join(' ');
    let placed = known.get(text);
    if (!placed) known.set(text, (placed = find(places, place.postcode, place.commune)));
    const found = await Promise.race([placed.catch(() => undefined), late]);
    // The gazetteer could not be had: the list is shown without these points rather than not at all.
    if (found === undefined) break;
    if (typeof found === 'string') report(each, { code: found, field: place.commune === undefined ? 'postcode' : 'commune', found: text });
    else Object.assign(place, { location: found.location, approximate: true });
  }
  clearTimeout(timer as ReturnType<typeof setTimeout>);
}

/** The commune that a record names. The name decides among the communes of a postcode; a postcode decides among those of a name. */
async function find(places: Places, postcode: string | undefined, commune: string | undefined): Promise<Placed> {
  const name = commune === undefined ? undefined : keyOf(commune.replace(/\bcedex\b.*$/i, ''));
  let atPostcode: Place | undefined;
  if (postcode !== undefined) {
    const sharing = await places(postcode, ALL);
    const named = name === undefined ? sharing[0] : sharing.find((place) => keyOf(place.name) === name);
    if (named) return named;
    atPostcode = sharing[0];
  }
  if (commune === undefined || name === undefined) return 'unknown-place';
  const namesakes = (await places(commune, ALL)).filter((place) => keyOf(place.name) === name);
  const here = postcode === undefined ? namesakes : namesakes.filter((place) => place.postcode.startsWith(postcode.slice(0, 2)));
  if (here.length === 1 && here[0]) return here[0];
  // A name that is known elsewhere contradicts the postcode; one that is known nowhere is a hamlet or a spelling of its own.
  return namesakes.length > 0 ? 'ambiguous-place' : (atPostcode ?? 'unknown-place');
}
