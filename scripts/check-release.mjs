// `npm run release:check`: lists the help lines that a person must check on the operator's own page before a release, and fails while there is one.
// Nobody but that person writes `verifiedBy` and `verifiedAt`.
import { pathToFileURL } from 'node:url';

import { helpLines } from '../packages/data/src/help-lines/index.ts';

/** The lines without the check of a named person in the 12 months up to `today` (ISO 8601 day). */
export function linesToCheck(lines, today) {
  const earliest = `${Number(today.slice(0, 4)) - 1}${today.slice(4)}`;
  const isDay = (text) => /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(Date.parse(text));
  return lines.filter(
    ({ verifiedBy, verifiedAt }) => !verifiedBy?.trim() || !isDay(verifiedAt ?? '') || verifiedAt < earliest || verifiedAt > today,
  );
}

/** What a person reads on the operator's page, for one line. */
export function describe({ name, number, sms, hours, cost, sourceName, sourceUrls = [], sourceDate, verifiedBy, verifiedAt }) {
  const last = verifiedAt
    ? `dernière vérification : ${verifiedAt}, ${verifiedBy || 'personne non nommée'}`
    : 'jamais vérifié par une personne';
  return [
    `${name.fr} — ${last}`,
    `  numéro : ${number}${sms ? ` (SMS : ${sms})` : ''}`,
    `  horaires : ${hours?.fr ?? 'non confirmés, rien n’est affiché'}`,
    `  coût : ${cost?.fr ?? 'non confirmé, rien n’est affiché'}`,
    `  source : ${sourceName}, ${sourceDate ?? 'sans date'}`,
    ...sourceUrls.map((url) => `  ${url}`),
  ].join('\n');
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const lines = linesToCheck(helpLines, new Date().toISOString().slice(0, 10));
  for (const line of lines) console.log(`${describe(line)}\n`);
  console.log(
    lines.length === 0
      ? `Les ${helpLines.length} lignes d’écoute ont été vérifiées par une personne depuis moins de 12 mois.`
      : `${lines.length} lignes d’écoute sur ${helpLines.length} à vérifier sur le site de chaque opérateur. La personne qui l’a fait écrit ensuite « verifiedBy » et « verifiedAt » dans packages/data/src/help-lines/index.ts.`,
  );
  process.exitCode = lines.length === 0 ? 0 : 1;
}
