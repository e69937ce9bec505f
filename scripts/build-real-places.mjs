// Writes examples/real-places/lieux.csv from the open data in @gouvfr-anct/cartographie-nationale: its own column names, its own values.
// Run again after an update of the package; the result depends on nothing else.
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const source = new URL('../node_modules/@gouvfr-anct/cartographie-nationale/assets/data/source.json', import.meta.url);
const target = new URL('../examples/real-places/lieux.csv', import.meta.url);

const places = JSON.parse(readFileSync(source, 'utf8'));
const columns = [...new Set(places.flatMap(Object.keys))];
const cell = (value) => (/[",;\r\n]/.test(value) ? `"${value.replaceAll('"', '""')}"` : value);
const rows = [columns, ...places.map((place) => columns.map((column) => String(place[column] ?? '')))];

writeFileSync(target, rows.map((row) => row.map(cell).join(',') + '\n').join(''));
console.log(`${places.length} places → ${fileURLToPath(target)}`);
