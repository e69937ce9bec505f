import type { Finding } from '../problems/finding.js';
import { isObject, wordOf } from '../text/shape.js';
import type { Content, Source } from './source.js';
import { readJson } from './json.js';
import { tableOf } from './json-table.js';

/**
 * Reads a map: GeoJSON (RFC 7946), or what uMap saves with its layers. Each feature is a row of its properties with its longitude and latitude;
 * a line or a surface has none.
 */
export async function readGeoJson(source: Source): Promise<Content> {
  const { value, text, findings } = await readJson(source);
  if (value === undefined) return { findings };
  const features = featuresOf(value, 0);
  if (features.length === 0) return { value, findings, ...(text !== undefined && { text }) }; // it only looked like a map
  const shapes: Finding[] = [];
  const records = features.map((feature, index) => {
    const { properties, geometry } = feature as { properties?: unknown; geometry?: { type?: unknown; coordinates?: unknown } | null };
    // Several points of which there is one are that one.
    const [only, ...more] =
      geometry?.type === 'MultiPoint' && Array.isArray(geometry.coordinates) ? (geometry.coordinates as unknown[]) : [];
    const at = geometry?.type === 'Point' ? geometry.coordinates : more.length === 0 ? only : undefined;
    const isPoint = Array.isArray(at) && at.length >= 2;
    if (geometry && !isPoint) shapes.push({ code: 'shape-without-point', record: { index }, found: wordOf(geometry.type) });
    const fields = isObject(properties) ? properties : {};
    // What a map says of its own drawing is no information.
    const told = Object.fromEntries(
      Object.entries(fields)
        .filter(([key]) => !/^(_umap_options|_storage_options|styleUrl|styleHash|stroke.*|fill.*|marker-.*)$/.test(key))
        .map(([key, part]) => [key, typeof part === 'string' ? withoutMarks(part) : part]),
    );
    const [longitude, latitude] = isPoint ? (at as unknown[]) : [];
    return { ...told, ...(latitude !== undefined && { latitude, longitude }) };
  });
  const { table } = tableOf(records) ?? {};
  if (!table) return { value: [], findings };
  // Lines are known when the collection is the whole file.
  const own = isObject(value) && Array.isArray(value.features) ? 'features' : undefined;
  const { linesOfRecords } = own && text !== undefined ? await import('./json-lines.js') : {};
  const lines = linesOfRecords?.(text ?? '', 'features');
  return { table: { ...table, ...(lines && { lineOf: (row: number) => lines[row] ?? 1 }) }, findings: [...findings, ...shapes] };
}

/** The features of a collection, of the layers of a uMap file, or of a map inside another value. */
function featuresOf(value: unknown, depth: number): unknown[] {
  if (Array.isArray(value)) return depth < 5 ? value.flatMap((part) => featuresOf(part, depth + 1)) : [];
  if (!isObject(value)) return [];
  if (value.type === 'Feature') return [value];
  if (depth > 4) return [];
  return featuresOf(value.features ?? value.layers ?? Object.values(value).filter(isObject), depth + 1);
}

/** Text without uMap's marks: **bold**, [[address|words]]; a picture is left out, since whose it is nobody knows. */
const withoutMarks = (text: string): string =>
  text
    .replace(/\{\{[^{}]{0,2000}\}\}/g, ' ')
    .replace(/\[\[([^[\]|]{0,2000})\|([^[\]]{0,500})\]\]/g, '$2 ($1)')
    .replace(/\[\[([^[\]|]{0,2000})\]\]/g, '$1')
    .replace(/\*\*/g, '')
    .trim();
