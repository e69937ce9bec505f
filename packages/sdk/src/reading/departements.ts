import { departementOf, distanceKm, type Point } from '../text/geo.js';

/**
 * The middle of each département and how far its communes reach from there, in kilometres, with 30 to spare: of the communes of our gazetteer
 * (packages/data). Saint-Barthélemy and Saint-Martin by hand.
 */
// prettier-ignore
const circles: ReadonlyMap<string, Point & { reach: number }> = new Map((
  '01 46.1 5.4 90|02 49.5 3.6 97|03 46.4 3.2 89|04 44.1 6.2 88|05 44.6 6.1 92|06 43.9 7.2 78|07 44.8 4.4 95|08 49.7 4.7 81|09 43.0 1.5 73|' +
  '10 48.3 4.1 85|11 43.1 2.4 89|12 44.3 2.6 98|13 43.6 5.1 90|14 49.1 -0.3 91|15 45.1 2.7 85|16 45.7 0.2 91|17 45.7 -0.8 117|18 47.0 2.4 95|' +
  '19 45.3 1.9 86|21 47.4 4.8 89|22 48.5 -2.8 96|23 46.1 2.0 81|24 45.2 0.7 96|25 47.1 6.4 92|26 44.7 5.3 110|27 49.1 1.0 92|28 48.5 1.4 83|' +
  '29 48.3 -4.3 105|2A 41.8 9.0 83|2B 42.4 9.1 94|30 44.0 4.2 80|31 43.3 1.3 113|32 43.7 0.5 88|33 44.9 -0.5 115|34 43.6 3.4 100|' +
  '35 48.2 -1.6 93|36 46.8 1.5 89|37 47.2 0.7 85|38 45.3 5.4 96|39 46.7 5.7 85|40 44.0 -0.7 107|41 47.6 1.5 95|42 45.7 4.3 93|43 45.1 3.8 85|' +
  '44 47.3 -1.8 92|45 47.9 2.3 87|46 44.6 1.6 79|47 44.4 0.5 78|48 44.5 3.5 79|49 47.4 -0.5 93|50 49.1 -1.3 101|51 49.0 4.2 92|52 48.2 5.3 94|' +
  '53 48.2 -0.6 84|54 49.0 6.3 107|55 49.0 5.3 88|56 47.7 -2.9 104|57 49.1 6.7 107|58 47.1 3.5 96|59 50.5 3.1 122|60 49.4 2.4 89|61 48.6 0.0 96|' +
  '62 50.5 2.3 102|63 45.8 3.2 101|64 43.3 -0.9 101|65 43.2 0.2 76|66 42.6 2.5 86|67 48.6 7.6 93|68 47.9 7.2 77|69 45.9 4.7 78|70 47.6 6.2 89|' +
  '71 46.6 4.6 97|72 48.0 0.2 81|73 45.5 6.3 84|74 46.1 6.3 80|75 48.9 2.3 40|76 49.7 0.9 94|77 48.6 2.9 94|78 48.8 1.8 67|79 46.6 -0.3 94|' +
  '80 50.0 2.3 96|81 43.8 2.3 84|82 44.1 1.4 79|83 43.4 6.3 83|84 44.0 5.2 84|85 46.7 -1.5 106|86 46.6 0.5 98|87 45.9 1.3 81|88 48.2 6.3 95|' +
  '89 47.9 3.6 96|90 47.6 7.0 49|91 48.5 2.3 62|92 48.8 2.2 30|93 48.9 2.6 34|94 48.7 2.5 39|95 49.1 2.1 65|971 16.2 -61.4 72|972 14.7 -61.0 61|' +
  '973 4.5 -52.9 213|974 -21.2 55.5 60|975 46.9 -56.3 50|976 -12.8 45.1 45|977 17.9 -62.8 40|978 18.1 -63.1 40|986 -14.3 -178.1 33|' +
  '987 -8.7 -131.0 3234|988 -21.2 165.8 305'
).split('|').map((circle) => {
  const [code = '', lat, lon, reach] = circle.split(' ');
  return [code, { lat: Number(lat), lon: Number(lon), reach: Number(reach) }];
}));

/** Whether a point cannot be in the département of a postcode; without one that we know, whether it is in no département. */
export function isFar(point: Point, postcode = ''): boolean {
  const isOut = (circle: Point & { reach: number }) => distanceKm(point, circle) > circle.reach;
  const own = circles.get(departementOf(postcode) ?? '');
  return own ? isOut(own) : [...circles.values()].every(isOut);
}

/** Whether a point is in or near mainland France or Corsica. */
export const isInMetropolis = ({ lat, lon }: Point): boolean => lat > 41 && lat < 51.5 && lon > -5.5 && lon < 10;
