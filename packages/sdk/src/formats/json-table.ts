import { isObject, wordOf } from '../text/shape.js';
import type { Table } from './source.js';

/** Keys under which exports wrap the fields of a record: those of maps, of open data portals and of online tables. */
const WRAPS = ['fields', 'properties'];
/** Groups whose parts are titles by themselves ("adresse": { "rue": … }). */
const PLAIN_GROUPS = /^(adresse|address|lieu|place|coordonn[ée]es?|geo\w*|position|location|localisation)$/i;
/** More keys than a list has columns: a broken file. */
const MOST_TITLES = 1000;

/** Objects with the keys of a spreadsheet as a table; nothing when the value is no list of objects. The list may be under any one key. */
export function tableOf(value: unknown): { table: Table; list: string } | undefined {
  const cells = Array.isArray(value) ? value : isObject(value) ? value.values : undefined;
  if (Array.isArray(cells) && cells.length > 1 && cells.every(Array.isArray)) {
    // Rows of cells, as online tables give them: their titles are in one of the rows.
    return { list: 'values', table: { rows: (cells as unknown[][]).map((row) => row.map(wordOf)) } };
  }
  const [list, records] = listIn(value) ?? [];
  if (list === undefined || !records?.some(isObject)) return undefined;
  const titles: string[] = [];
  const at = new Map<string, number>();
  const rows = records.map((record) => {
    const row: string[] = [];
    const add = (title: string, text: string) => {
      const key = title.toLowerCase(); // "Nom" of one object is "nom" of another
      let column = at.get(key);
      if (column === undefined) {
        if (titles.length >= MOST_TITLES) return;
        at.set(key, (column = titles.length));
        titles.push(title);
      }
      row[column] = row[column] ? `${row[column]}\n${text}` : text;
    };
    if (isObject(record)) flatten(unwrap(record), '', add, 0);
    return row;
  });
  return { list, table: { titles, rows: rows.map((row) => titles.map((_, column) => row[column] ?? '')) } };
}

/** The list of a value, with its key: the value itself, the longest list of objects that it has, or what its keys name one by one. */
function listIn(value: unknown, depth = 0): [key: string, list: unknown[]] | undefined {
  if (Array.isArray(value)) return ['', value];
  if (!isObject(value)) return undefined;
  const lists = Object.entries(value).filter((entry): entry is [string, unknown[]] => Array.isArray(entry[1]) && entry[1].some(isObject));
  const known = lists.find(([key]) => /^(records|results|features|data|items)$/i.test(key));
  const [longest] = lists.sort(([, a], [, b]) => b.length - a.length);
  if (known ?? longest) return known ?? longest;
  const parts = Object.values(value);
  if (parts.length > 1 && parts.every(isObject)) return ['', parts];
  const [only] = parts.filter(isObject);
  return only && depth < 2 ? listIn(only, depth + 1) : undefined;
}

const unwrap = (record: Record<string, unknown>): Record<string, unknown> => {
  const wrap = WRAPS.map((key) => record[key]).find(isObject);
  return wrap
    ? { ...wrap, ...Object.fromEntries(Object.entries(record).filter(([key]) => /^(geometry|geo_?point.*)$/i.test(key))) }
    : record;
};

/** Gives each part of a record with its title. A point of GeoJSON is its two coordinates. */
function flatten(fields: Record<string, unknown>, within: string, add: (title: string, text: string) => void, depth: number): void {
  for (const [key, value] of Object.entries(fields)) {
    // Of a contact its telephone and addresses are titles; a name is whose it is.
    const isPlain =
      within === '' || PLAIN_GROUPS.test(within) || (/^contact$/i.test(within) && /t[eé]l|phone|mail|courriel|site|url/i.test(key));
    const title = isPlain ? key : `${within} ${key}`;
    if (typeof value === 'string') add(title, value);
    else if (typeof value === 'number') add(title, String(value));
    else if (typeof value === 'boolean') add(title, value ? 'oui' : 'non');
    else if (Array.isArray(value)) {
      if (isPosition(value) && /^coordinates$/i.test(key)) {
        add('longitude', String(value[0]));
        add('latitude', String(value[1]));
      } else
        for (const part of value.slice(0, 200)) {
          if (typeof part === 'string' || typeof part === 'number') add(title, String(part));
          else if (isObject(part) && depth < 4) flatten(part, title, add, depth + 1);
        }
    } else if (isObject(value) && depth < 4) {
      // Of a shape only where it is.
      const isShape = 'coordinates' in value;
      flatten(isShape ? { coordinates: value.coordinates } : value, isShape ? '' : title, add, depth + 1);
    }
  }
}

const isPosition = (value: readonly unknown[]): value is [number, number] =>
  value.length >= 2 && value.slice(0, 2).every((part) => typeof part === 'number');
