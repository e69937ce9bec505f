import { fold } from '../../text/fold.js';
import { spellingOf } from '../../text/key.js';
import type { Listing } from './schema.js';

/** What a listing is to one before it. */
export type Double = 'same' | 'joined';

/**
 * Tells whether a listing is one that came before. `same`: it is equal in all that a visitor could see, whatever its case, accents and
 * punctuation. `joined`: it is equal but for when people meet, and the file gave neither an identifier of its own, so that its meetings were
 * added to the other's. All else is two listings.
 * Spelling is slow to undo, so it is left until two listings have the same digits and the same first letter, as every two spellings have.
 */
export function makeMemory(): (listing: Listing, hasOwnId: boolean) => Double | undefined {
  const byDigits = new Map<string, Kept | Map<string, Kept>>();
  return (listing, hasOwnId) => {
    const { name, place, meetings, hours, contact } = listing;
    // Without a place, a time or a way to reach it, a name alone proves nothing.
    if (!place && !meetings && !hours && !contact) return undefined;
    const digits = letterOf(name) + digitsOf(place?.address ?? '') + (place?.postcode ?? '');
    const kept: Kept = { listing, hasOwnId };
    let alike = byDigits.get(digits);
    if (!alike) {
      byDigits.set(digits, kept);
      return undefined;
    }
    if (!(alike instanceof Map)) byDigits.set(digits, (alike = new Map([[keyOfAll(alike.listing), alike]])));
    const key = keyOfAll(listing);
    const before = alike.get(key);
    if (!before) {
      alike.set(key, kept);
      return undefined;
    }
    before.times ??= new Set([timesOf(before.listing)]);
    const times = timesOf(listing);
    if (before.times.has(times)) return 'same';
    if (hasOwnId || before.hasOwnId) return undefined;
    before.times.add(times);
    addTimes(before.listing, listing);
    return 'joined';
  };
}

/** Adds the times of a listing to those of another. */
function addTimes(before: Listing, listing: Listing): void {
  for (const field of ['meetings', 'hours'] as const) {
    const [had, more] = [before[field], listing[field]];
    if (more !== undefined && more !== had) before[field] = had === undefined ? more : `${had}\n${more}`;
  }
}

/** Adds the place of a listing to one that the file gave the same identifier, when nothing else differs: an organisation with branches. */
export function addBranch(before: Listing, { branches = [], ...listing }: Listing): boolean {
  const { place } = listing;
  // The same but for its times is one more meeting.
  if (keyOfAll(before) === keyOfAll(listing) && timesOf(before) !== timesOf(listing)) {
    addTimes(before, listing);
    return true;
  }
  const keyWithoutPlace = ({ place: _place, branches: _branches, ...rest }: Listing) => keyOfAll(rest) + timesOf(rest);
  if (!place || !before.place || keyWithoutPlace(before) !== keyWithoutPlace(listing)) return false;
  if (spellingOf(JSON.stringify(place)) === spellingOf(JSON.stringify(before.place))) return false;
  before.branches = [...(before.branches ?? []), place, ...branches].slice(0, 50);
  return true;
}

interface Kept {
  listing: Listing;
  hasOwnId: boolean;
  /** Keys of the times that it has, once there is a second. */
  times?: Set<string>;
}

/** All that a visitor could see, but the times. */
const keyOfAll = ({ id: _id, meetings: _meetings, hours: _hours, sources: _sources, identifiers: _identifiers, ...seen }: Listing) =>
  spellingOf(JSON.stringify(Object.fromEntries(Object.entries(seen).sort()))) + JSON.stringify(seen.place?.location);
const timesOf = ({ meetings = '', hours = '' }: Listing) => spellingOf(`${meetings} | ${hours}`);

const letterOf = (name: string) => (name[0]! > '~' ? fold(name).slice(0, 1) : name[0]!.toLowerCase());

/** By hand: a regular expression takes ten times as long. */
function digitsOf(text: string): string {
  let digits = '';
  for (let at = 0; at < text.length; at += 1) if (text[at]! >= '0' && text[at]! <= '9') digits += text[at]!;
  return digits;
}
