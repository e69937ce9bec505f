import type { Finding } from '../problems/finding.js';
import { fold } from '../text/fold.js';
import { distanceKm } from '../text/geo.js';
import { keyOf } from '../text/key.js';
import { isObject, wordOf } from '../text/shape.js';
import { isInMetropolis } from './departements.js';
import type { ListedPlace } from './parts.js';
import type { Place, Places } from './place.js';

type Placed = Place | 'unknown-place' | 'ambiguous-place';

/** Longest wait for all look-ups, in milliseconds. */
const PATIENCE = 5000;
/** More communes than share one postcode or one name. */
const ALL = 100;
/** How far a point may be from the middle of its commune, in kilometres: the largest are some 40 across. */
const FAR = 50;

/** Something found of the place of one record. */
export type PlaceFinding<Unplaced> = Finding & { field: string; of: Unplaced };

/**
 * Gives places that have a commune or a postcode the point of their commune, marked approximate, where they have no coordinates or those cannot
 * be theirs.
 */
export async function locate<Unplaced extends { place: ListedPlace }>(
  unplaced: readonly Unplaced[],
  places: Places,
): Promise<readonly PlaceFinding<Unplaced>[]> {
  const findings: PlaceFinding<Unplaced>[] = [];
  const known = new Map<string, Promise<Placed>>();
  const wait = patience();
  for (const each of unplaced) {
    const { place } = each;
    const text = [place.postcode, place.commune].filter(Boolean).join(' ');
    let placed = known.get(text);
    if (!placed) known.set(text, (placed = find(places, place.postcode, place.commune)));
    const found = await Promise.race([placed.catch(() => undefined), wait.late]);
    // The gazetteer could not be loaded: the list is shown without these points rather than not at all.
    if (found === undefined) break;
    const { location } = place;
    if (typeof found === 'string') {
      if (location) continue; // nothing says that its point is wrong
      findings.push({ code: found, field: place.commune === undefined ? 'postcode' : 'commune', found: text, of: each });
      continue;
    }
    // "FOUGERES" and "BREST CEDEX" are read as they are called; a hamlet of another name keeps its own.
    const { commune = '' } = place;
    if (/^\P{Ll}+$/u.test(commune) && !/\d/.test(commune) && readName(commune).name === keyOf(found.name)) place.commune = found.name;
    if (location) {
      const km = Math.round(distanceKm(location, found.location));
      if (km <= FAR) continue;
      const swapped = { lat: location.lon, lon: location.lat };
      const isSwapped = isInMetropolis(swapped) && !isInMetropolis(location);
      const written = `${location.lat} ; ${location.lon}`;
      findings.push({
        code: isSwapped ? 'swapped-point' : 'far-point',
        field: 'location',
        found: isSwapped ? written : `${written} (${km} km)`,
        expected: { fr: `un point à ${found.name}`, en: `a point in ${found.name}` },
        of: each,
      });
    }
    Object.assign(place, { location: found.location, approximate: true });
  }
  wait.stop();
  return findings;
}

function patience() {
  let timer: unknown;
  const late = new Promise<undefined>((resolve) => (timer = setTimeout(resolve, PATIENCE)));
  return { late, stop: () => clearTimeout(timer as ReturnType<typeof setTimeout>) };
}

/** Puts back the zero that a spreadsheet took from a postcode, where the commune agrees; reports each. */
export async function restoreZeros(records: readonly unknown[], places: Places): Promise<readonly (Finding & { index: number })[]> {
  const findings: (Finding & { index: number })[] = [];
  const known = new Map<string, Promise<Placed>>();
  const wait = patience();
  for (let index = 0; index < records.length; index += 1) {
    const record = records[index];
    const { place, places: several } = (record ?? {}) as { place?: unknown; places?: unknown };
    for (const [path, one] of [['place', place], ...(Array.isArray(several) ? several.map((each, at) => [`places.${at}`, each]) : [])] as [
      string,
      unknown,
    ][]) {
      if (!isObject(one) || typeof one.commune !== 'string') continue;
      const written = wordOf(one.postcode).replace(/\s|[.,]0$/g, '');
      if (!/^[1-9]\d{3}$/.test(written)) continue;
      const text = `0${written} ${one.commune}`;
      let placed = known.get(text);
      if (!placed) known.set(text, (placed = find(places, `0${written}`, one.commune, true)));
      const found = await Promise.race([placed.catch(() => undefined), wait.late]);
      if (found === undefined) continue;
      if (typeof found === 'string') continue;
      one.postcode = `0${written}`;
      findings.push({ index, code: 'zero-restored', field: `${path}.postcode`, found: written });
    }
  }
  wait.stop();
  return findings;
}

/** The name of a commune, as a key and as a text, without what people write after it: "Rennes (35)", "Paris 13e", "RENNES CEDEX 7", and the département it says. */
function readName(commune: string): { name: string; text: string; departement?: string } {
  const [, before = commune, inside] = /^(.*?)\s*[([]\s*([^()[\]]{1,40}?)\s*[)\]]\s*$/.exec(commune) ?? [];
  const article = /^(l[ea]s?|l['’])$/i.exec(inside ?? '')?.[0]; // "Havre (Le)"
  const bare = before.replace(/\bcedex\b.*$/i, '').trim();
  const isCity = /^(paris|lyon|marseille)\b/i.test(bare); // whose number is an arrondissement
  const [, number] = /^(\d{2,5}|2[ab])$/i.exec(inside ?? '') ?? (isCity ? [] : (/\s(\d{2}|2[ab]|97\d)$/i.exec(bare) ?? []));
  const plain = fold(article === undefined ? before : `${article} ${before}`)
    .replace(/\bcedex\b.*$/, '')
    .replace(/^(ville|commune|mairie) d(e |')/, '')
    .replace(/,\s*france$/, '')
    .replace(/\bs ?\/ ?/, 'sur ')
    .replace(/^(paris|lyon|marseille)[ ,(-]+0?\d{1,2}\)?(?: ?(?:er|e|eme|nd|nde))?(?: ?arr\w*\.?)?\)?$/, '$1')
    .replace(/^(paris|lyon|marseille) [xvi]+(?:e|er|eme)?(?: ?arr\w*\.?)?$/, '$1')
    .replace(/^\d{1,2}(?:er|e|eme)? ?arr\w*\.? (?:de )?(paris|lyon|marseille)$/, '$1')
    .replace(/\s(\d{2}|2[ab]|97\d)$/, '')
    .replace(/^\d{5} /, '')
    .replace(/[\s,-]+$/, '');
  return {
    name: keyOf(plain),
    text: plain,
    ...(number !== undefined && { departement: number.length === 5 ? number.slice(0, 2) : number.toUpperCase() }),
  };
}

/**
 * The commune that a record names. The name decides among the communes of a postcode; a postcode decides among those of a name.
 * @param strict Whether the postcode alone proves nothing.
 */
async function find(places: Places, postcode: string | undefined, commune: string | undefined, strict = false): Promise<Placed> {
  const { name, text = '', departement } = commune === undefined ? {} : readName(commune);
  let atPostcode: Place | undefined;
  if (postcode !== undefined) {
    const sharing = await places(postcode, ALL);
    const named = name === undefined ? sharing[0] : sharing.find((place) => keyOf(place.name) === name);
    if (named) return named;
    atPostcode = strict ? undefined : sharing[0];
  }
  if (commune === undefined || name === undefined) return 'unknown-place';
  if (strict) return 'unknown-place';
  const namesakes = (await places(keyOf(commune) === name ? commune : text, ALL)).filter((place) => keyOf(place.name) === name);
  const start = postcode?.slice(0, 2) ?? departement?.replace(/^2[AB]$/, '20');
  const here = start === undefined ? namesakes : namesakes.filter((place) => place.postcode.startsWith(start));
  if (here.length === 1 && here[0]) return here[0];
  // The arrondissements of one town are one place.
  if (here[0] && here.every(({ code, location }) => code === here[0]!.code || distanceKm(location, here[0]!.location) < 15)) return here[0];
  // A name that is known elsewhere contradicts the postcode; one that is known nowhere is a hamlet or a spelling of its own.
  return namesakes.length > 0 ? 'ambiguous-place' : (atPostcode ?? 'unknown-place');
}
