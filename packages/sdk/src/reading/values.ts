import { fold } from '../text/fold.js';
import { isObject, wordOf } from '../text/shape.js';
import type { CodeOf, Note } from './fields.js';
import { fullNumber, LONGEST_SHORT, shortOf, withoutPoint } from './numbers.js';
import { departementsOf } from './regions.js';
import type { ListName } from './vocabulary.js';

/**
 * Reads values as people write them, whatever the format they came in: each function gives the form that the schemas expect, or what was
 * written when it cannot tell, which the schema then refuses and quotes.
 */

/** Decimal degrees: "48,117", "48.117° N", "48°07'01\" N". */
export function readDegrees(value: unknown): unknown {
  if (typeof value === 'string' && value.length < 30 && /^-?\d{1,3}([.,]\d+)?$/.test(value)) return Number(value.replace(',', '.')); // as most are
  const text = shortOf(value);
  if (text === undefined || typeof value === 'number') return value;
  const [, sign = '', degrees, minutes = '0', seconds = '0', side = ''] =
    /^([-−–])?(\d{1,3}(?:[.,]\d+)?) ?°? ?(?:(\d{1,2}(?:[.,]\d+)?) ?['’′] ?)?(?:(\d{1,2}(?:[.,]\d+)?) ?(?:"|''|″|”) ?)?([NSEWO])?$/i.exec(
      text,
    ) ?? [];
  if (degrees === undefined) return value;
  const [d = 0, m = 0, s = 0] = [degrees, minutes, seconds].map((part) => Number(part.replace(',', '.')));
  return (sign || /[SWO]/i.test(side) ? -1 : 1) * (d + m / 60 + s / 3600);
}

/** "48.117, -1.678" or "48,117 ; -1,678": latitude first, as maps give it to be copied. */
export function readPoint(value: unknown): unknown {
  const text = shortOf(value) ?? '';
  const [lat, lon, ...more] = text
    .replace(/^(POINT|\[|\()\s*\(?|[)\]]+$/gi, '')
    .split(/\s*;\s*|,\s+|\s*,\s*(?=[-−]?\d{1,3}\.)|\s+(?=[-−]?\d)/);
  if (lat === undefined || lon === undefined || more.length > 0) return value;
  const point = { lat: readDegrees(lat), lon: readDegrees(lon) };
  if (typeof point.lat !== 'number' || typeof point.lon !== 'number') return value;
  // Where a format says so, longitude comes first.
  return /^(POINT|\[)/i.test(text) ? { lat: point.lon, lon: point.lat } : point;
}

/** A postcode, and the town when it stands beside it: "F-35000", "35000.0", "75013 Cedex 13", "35000 Rennes". */
export function readPostcode(value: unknown): { postcode: unknown; commune?: string; several?: boolean } {
  const text = shortOf(value);
  if (text === undefined) return { postcode: value };
  const [, first, last, rest = ''] = /^(?:F(?:R|rance)?[- ]*)?(\d{2}) ?(\d{3})(?:[.,]0+)?(?:$|[ ,/;-]+(.*))$/i.exec(text) ?? [];
  if (first === undefined || last === undefined) return { postcode: /^[\d ]+$/.test(text) ? text.replaceAll(' ', '') : withoutPoint(text) };
  const commune = rest.replace(/^\(|\)$/g, '');
  if (/\d{2} ?\d{3}/.test(rest)) return { postcode: first + last, several: true };
  return { postcode: first + last, ...(/^\p{L}[^\d]+$|^\p{L}.* \d{1,2}e/u.test(commune) && !/^cedex\b/i.test(commune) && { commune }) };
}

const CITIES: readonly (readonly [city: string, first: number, most: number])[] = [
  ['paris', 75000, 20],
  ['lyon', 69000, 9],
  ['marseille', 13000, 16],
];

/** "13e arrondissement de Paris", its two parts in the order of "Paris 13". */
const reversed = (folded: string): (string | undefined)[] => {
  const [, number, city] = /^(\d{1,2})(?:er|e|eme)? ?arr\w*\.? (?:de )?(paris|lyon|marseille)$/.exec(folded) ?? [];
  return [undefined, city, number];
};

/** A town, and its postcode where the town says it: "35000 Rennes", "Rennes (35000)", "Paris 13e". */
export function readCommune(value: unknown): { commune: unknown; postcode?: string } {
  const text = shortOf(value);
  if (text === undefined) return { commune: value };
  const [, before, name, after] = /^(?:(?:F[- ])?(\d{5})[ ,-]+)?(\D.*?)(?:[ ,]*\(?\b(\d{5})\)?)?$/.exec(text) ?? [];
  const postcode = before ?? after;
  if (name !== undefined && postcode !== undefined) return { commune: name.replace(/[\s,(-]+$/, ''), postcode };
  const [, city, number] =
    /^(paris|lyon|marseille)[ ,(-]*0?(\d{1,2})\)?(?: ?(?:er|e|eme|nd|nde))?(?: ?arr\w*\.?)?\)?$/.exec(fold(text)) ?? reversed(fold(text));
  const [, first = 0, most = 0] = CITIES.find(([name]) => name === city) ?? [];
  return Number(number) >= 1 && Number(number) <= most ? { commune: text, postcode: String(first + Number(number)) } : { commune: text };
}

/** "2 rue du Pont, 35000 Rennes": the address, and the town that ends it. */
export function readAddress(value: unknown): { address: unknown; postcode?: string; commune?: string } {
  const text = shortOf(value) ?? '';
  const [, address = '', postcode, commune] =
    /^(?:(.*?)[\s,;–-]+)??(\d{2} ?\d{3}|(?<=, ?)\d{4})[\s,-]+(\p{L}[\p{L}\d\s'’.-]{1,60}?)(?:[\s,]+france)?$/iu.exec(text) ?? [];
  if (postcode === undefined || commune === undefined) return { address: value };
  return { address: address === '' ? undefined : address, postcode: postcode.replace(' ', ''), commune };
}

/** The codes of départements in one text: "35 - Ille-et-Vilaine", "56 et 44", "1", "Bretagne"; nothing when a part cannot be read. */
export function readDepartements(cell: string, codeOf: CodeOf): string[] | undefined {
  const text = shortOf(cell);
  if (text === undefined) return undefined;
  // "22-29-35" and "35 56" are several; "35 - Ille-et-Vilaine" is one.
  const numbers = /^(\d{1,3}|2[ab])([\s-]+(\d{1,3}|2[ab]))+$/i.test(text) ? text.split(/[\s-]+/) : undefined;
  if (numbers) return readDepartements(numbers.join(','), codeOf);
  const whole = oneDepartement(text, codeOf);
  if (whole) return whole;
  const parts = text
    .split(/\s*[,;/|+&\n]\s*|\s+(?:et|ou|and)\s+/i)
    .filter(Boolean)
    .map((part) => oneDepartement(part, codeOf));
  return parts.length > 1 && parts.every((part) => part !== undefined) ? parts.flat() : undefined;
}

function oneDepartement(text: string, codeOf: CodeOf): string[] | undefined {
  const plain = withoutPoint(text.trim())
    .replace(
      /^(toute?s? )?(la |le |les |l['’])?(d[eé]p(artement|t)?s?\.?|dpts?\.?|r[eé]gion)(?=[\s:])( de la| de l['’]| du| des| de| d['’])?\s*:?\s*/i,
      '',
    )
    .replace(/^(toute?s?|ensemble)( de)?( la| le| les)? /i, '')
    .replace(/^(la|le|les) (?=\p{Lu})|^l['’](?=\p{Lu})/u, '');
  const known = (word: string) => codeOf('departements', /^\d$/.test(word) ? `0${word}` : word);
  const code = known(plain);
  if (code !== undefined) return [code];
  const [, number, between, name] = /^(\d{1,3}|2[ab])([\s_–:(-]+)(\p{L}[^(),;/|+&]*?)\s*\)?$/iu.exec(plain) ?? [];
  const [, nameFirst, betweenLast, numberLast] = /^(\p{L}[^(),;/|+&]*?)([\s_–(-]+)(\d{1,3}|2[ab])\s*\)?$/iu.exec(plain) ?? [];
  const byNumber = known(number ?? numberLast ?? '');
  if (byNumber !== undefined) {
    // What the number and the name both say. A name that says another thing makes it unsure; so does one that says nothing to us after a mere blank.
    const byName = known(name ?? nameFirst ?? '');
    const isSure = byName === byNumber || (byName === undefined && /[–:(-]/.test(between ?? betweenLast ?? ''));
    return isSure ? [byNumber] : undefined;
  }
  const region = departementsOf(plain);
  return region.length > 0 ? [...region] : undefined;
}

/**
 * The values of a cell: `;`, `|` and line breaks always separate; `/`, `,`, "et", `&` and `+` only where the whole is not itself a known value,
 * and all but `/` only where each part is known, since a free value may hold one.
 */
export function splitList(text: string, list: ListName | null, codeOf: CodeOf): string[] {
  const cut = (part: string, by: RegExp) =>
    part
      .split(by)
      .map((piece) => piece.trim())
      .filter(Boolean);
  return cut(text, /[;|\n•]/).flatMap((part) => {
    if (list === null) return cut(part, /\s\/\s/);
    const isKnown = (word: string) => codeOf(list, word) !== undefined;
    if (part.length > LONGEST_SHORT || isKnown(part)) return [part];
    return cut(part, /\//).flatMap((piece) => {
      for (const by of [/,/, /,|\s(?:et|ou|and)\s|[&+]/i]) {
        const words = cut(piece, by);
        if (words.length > 1 && words.every(isKnown)) return words;
      }
      return [piece];
    });
  });
}

/** Postcode, town and address of a place, each in its own field whichever it was written in; and its point. */
export function tidyPlace(place: Record<string, unknown>, note: Note): void {
  const put = (field: string, value: unknown) => {
    if (value !== undefined && value !== '') place[field] = value;
    else delete place[field];
  };
  // Where one goes is no link: that of a meeting on line may hold its password.
  for (const field of ['address', 'complement', 'commune', 'directions']) {
    if (!/https?:\/\//i.test(wordOf(place[field]))) continue;
    note('internal-cell', field, undefined);
    delete place[field];
  }
  if (place.postcode !== undefined && !/^\d{5}$/.test(wordOf(place.postcode))) {
    const { postcode, commune, several } = readPostcode(place.postcode);
    if (several) note('several-values', 'postcode', place.postcode);
    put('postcode', postcode);
    place.commune ??= commune;
  }
  if (place.commune !== undefined && /\d/.test(wordOf(place.commune))) {
    const { commune, postcode } = readCommune(place.commune);
    put('commune', commune);
    place.postcode ??= postcode;
  }
  if (place.address !== undefined && place.postcode === undefined && place.commune === undefined) {
    const { address, postcode, commune } = readAddress(place.address);
    put('address', address);
    place.postcode = postcode;
    place.commune = commune;
  }
  for (const field of ['postcode', 'commune']) if (place[field] === undefined) delete place[field];
  if (isObject(place.location)) {
    const { lat, lon } = place.location;
    place.location = { ...(lat !== undefined && { lat: readDegrees(lat) }), ...(lon !== undefined && { lon: readDegrees(lon) }) };
  } else if (place.location !== undefined) {
    const point = readPoint(place.location);
    if (isObject(point)) place.location = point;
    else {
      note('invalid-coordinates', 'location', place.location);
      delete place.location;
    }
  }
}

/** How many digits an official number has. */
const DIGITS = { finess: 9, siret: 14 } as const;

/** Official numbers without what a spreadsheet made of them: ".0" after them, a zero lost before them; one that lost digits is left out. */
export function tidyIdentifiers(identifiers: Record<string, unknown>, note: Note): void {
  for (const name of ['finess', 'siret'] as const) {
    const text = withoutPoint(wordOf(identifiers[name]).replace(/\s/g, ''));
    if (text === '' || text.length > LONGEST_SHORT) continue;
    if (/^\d[.,]\d+E\+/i.test(text)) {
      const { value } = fullNumber(text) ?? {};
      if (value === undefined) {
        note('invalid-value', `identifiers.${name}`, identifiers[name]);
        delete identifiers[name];
        continue;
      }
      identifiers[name] = value;
    } else identifiers[name] = text;
    const written = wordOf(identifiers[name]);
    if (/^\d+$/.test(written) && written.length === DIGITS[name] - 1) {
      note('zero-restored', `identifiers.${name}`, written);
      identifiers[name] = `0${written}`;
    }
  }
}
