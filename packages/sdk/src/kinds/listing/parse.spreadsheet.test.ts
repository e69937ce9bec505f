import { expect } from 'chai';
import fc from 'fast-check';

import type { Problem } from '../../problems/problem.js';
import { parseDirectory } from './parse.js';

const csv = (...lines: string[]) => lines.join('\r\n');
const brief = (problems: readonly Problem[]) => problems.map(({ code, line, field, found }) => [code, line, field, found]);

describe('parseDirectory, spreadsheets', () => {
  it('knows the titles of columns whatever their case, accents and dots, in French and in English', async () => {
    const { directory, problems } = await parseDirectory(
      csv(
        'NOM DE LA STRUCTURE;type;C.P.;Ville;TEL.;E-Mail;Public;Horaires;mis a jour le;LATITUDE;Longitude;Thématiques',
        'Le Port;Groupe;29200;Brest;02 98 00 00 00;a@example.org;Familles | patients;1er mardi, 20 h;12/03/2026;48,39;-4,486;alcool/tabac',
      ),
    );
    expect(problems).to.deep.equal([]);
    expect(directory.listings).to.deep.equal([
      {
        id: 'port-brest',
        kind: 'group',
        name: 'Le Port',
        topics: ['alcool', 'tabac'],
        audiences: ['entourage', 'personnes-concernees'],
        place: { postcode: '29200', commune: 'Brest', location: { lat: 48.39, lon: -4.486 } },
        meetings: '1er mardi, 20 h',
        contact: { phone: '02 98 00 00 00', email: 'a@example.org' },
        verifiedAt: '2026-03-12',
      },
    ]);
    const english = await parseDirectory('name,kind,city,postcode,phone,website\nThe Port,Group,Brest,29200,3114,https://example.org');
    expect(english.problems).to.deep.equal([]);
    expect(english.directory.listings[0]?.contact).to.deep.equal({ phone: '3114', url: 'https://example.org' });
  });

  it('reads ; , and tab, a BOM, and Windows-1252 with a warning', async () => {
    for (const separator of [';', ',', '\t']) {
      const { directory } = await parseDirectory(`\uFEFFnom${separator}ville\nÉtape${separator}Brest\n`);
      expect(directory.listings[0], JSON.stringify(separator)).to.deep.include({ name: 'Étape', place: { commune: 'Brest' } });
    }
    const latin = Uint8Array.from(
      'nom;ville\nÉtape d’été;Plœuc',
      (character) => ({ '’': 0x92, œ: 0x9c })[character] ?? character.charCodeAt(0),
    );
    const { directory, problems } = await parseDirectory(latin);
    expect(directory.listings[0]).to.deep.include({ name: 'Étape d’été', place: { commune: 'Plœuc' } });
    expect(brief(problems)).to.deep.equal([['encoding', 2, undefined, 'É']]);
  });

  it('skips lines above the titles with a problem, and keeps the line numbers of the file', async () => {
    const { directory, problems } = await parseDirectory(csv('Notre liste', '', 'Nom;CP', '"Deux', 'lignes";35000', 'B;abc'));
    expect(directory.listings.map(({ name }) => name)).to.deep.equal(['Deux\nlignes', 'B']);
    expect(brief(problems)).to.deep.equal([
      ['lines-above-header', 1, undefined, undefined],
      ['invalid-postcode', 6, 'CP', 'abc'],
    ]);
  });

  it('reports an unclosed quote with its line, and loses neither what is before nor what is after', async () => {
    const { directory, problems } = await parseDirectory(csv('nom;ville', 'A;Brest', 'B;"Rennes', 'C;Vannes', 'D;"Lorient"', 'E;Dinan'));
    expect(directory.listings.map(({ name }) => name)).to.deep.equal(['A', 'C', 'D', 'E']);
    expect(brief(problems)).to.deep.equal([['unclosed-quote', 3, undefined, '"']]);
  });

  it('loses only the rows with a broken quote, however many', async () => {
    const { directory, problems } = await parseDirectory(
      csv('nom;ville', ...Array.from({ length: 300 }, (_, row) => (row < 150 ? `"B${row}" x;Brest` : `B${row};Brest`))),
    );
    expect([directory.listings.length, problems.map(({ count, line }) => [count, line])]).to.deep.equal([150, [[150, 2]]]);
  });

  it('keeps UTF-8 for a file in which one byte is damaged', async () => {
    const bytes = new TextEncoder().encode('nom;ville\nÉtape d’été;Bréal\nX?;Brest');
    bytes[bytes.indexOf(63)] = 0xe9;
    const { directory, problems } = await parseDirectory(bytes);
    expect([directory.listings[0]?.name, problems.map(({ code, line }) => [code, line])]).to.deep.equal(['Étape d’été', [['encoding', 3]]]);
  });

  it('reads dates as people write them, and quotes an impossible one as written', async () => {
    const dates = ['12/03/2026', '5/2026', '2026-03', '2026-03-12T10:00:00Z', '31/02/2026', 'hier'];
    const { directory, problems } = await parseDirectory(csv('nom;mis à jour le', ...dates.map((date, index) => `${index};${date}`)));
    expect(directory.listings.map(({ verifiedAt }) => verifiedAt)).to.deep.equal([
      '2026-03-12',
      '2026-05',
      '2026-03',
      '2026-03-12',
      undefined,
      undefined,
    ]);
    expect(brief(problems)).to.deep.equal([['invalid-date', 6, 'mis à jour le', '31/02/2026']]);
    expect(problems[0]?.others).to.deep.equal([{ record: { index: 5, name: '5' }, line: 7, found: 'hier' }]);
  });

  it('reports a column it does not know, one that comes twice, and cells beyond the titles', async () => {
    const { problems } = await parseDirectory(csv('nom;cp;couleur;code postal', 'A;35000;rouge;29200;en trop'));
    expect(brief(problems)).to.deep.equal([
      ['unknown-column', 1, 'couleur', 'couleur'],
      ['duplicate-column', 1, 'code postal', 'code postal'],
      ['extra-cells', 2, undefined, undefined],
    ]);
  });

  it('drops unsafe links and addresses with user-info, and keeps both of two telephones', async () => {
    const { directory, problems } = await parseDirectory(
      csv('nom;site;tél', 'A;javascript:alert(1);', 'B;https://moi@example.org;', 'C;www.example.org;02 61 91 00 12 / 06 39 98 00 12'),
    );
    expect(directory.listings.map(({ contact }) => contact)).to.deep.equal([
      {},
      {},
      { url: 'https://www.example.org', phone: '02 61 91 00 12', also: [{ phone: '06 39 98 00 12' }] },
    ]);
    expect(problems.map(({ code, line }) => [code, line])).to.deep.equal([['unsafe-link', 2]]);
  });

  it('reads back what a spreadsheet writes, for any cells', async () => {
    const cell = fc
      .string({ unit: 'grapheme', minLength: 1, maxLength: 30 })
      .filter((text) => /\p{L}/u.test(text) && text.trim() === text && !/[\r\u0085\u2028\u2029\0]/.test(text))
      // What says nothing, what is mended and who is addressed have tests of their own.
      .filter(
        (text) =>
          !/^(n\.?[cdr]\.?|n\/[acr]|ras|nan|null|undefined|néant|(sous.)?total.*)$|^(m|mr|dr|pr|ms|mrs)\b|[<&#ÂÃÅâ]|^sep=/i.test(text),
      );
    const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`;
    await fc.assert(
      fc.asyncProperty(
        fc.uniqueArray(fc.tuple(cell, cell), { minLength: 1, maxLength: 20, selector: ([name]) => name }),
        fc.constantFrom(';', ',', '\t'),
        async (rows, separator) => {
          const text = [`nom${separator}résumé`, ...rows.map((row) => row.map(quoted).join(separator))].join('\r\n');
          const { directory, problems } = await parseDirectory(text);
          expect(directory.listings.map(({ name, summary }) => [name, summary])).to.deep.equal(rows);
          expect(problems).to.deep.equal([]);
        },
      ),
      { numRuns: 150 },
    );
  });
});
