import type { Problem } from '@pair-aidance/sdk';
import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';

import { PairFinder } from '../../pair-finder/pair-finder.js';
import { contrastFaults } from '../../testing/contrast.js';
import { fakeNetwork, violationsIn } from '../../testing/network.js';
import { problemCodes } from '../../../../sdk/src/problems/problem.js';
import { reportEn } from './i18n/report.en.js';
import { reportFr } from './i18n/report.fr.js';

PairFinder.define(PairFinder.tagName);

const both = (words: string) => ({ fr: words, en: `${words} (en)` });
const problem = (code: string, more: Partial<Problem> = {}): Problem => ({
  severity: 'warning',
  code: code as Problem['code'],
  count: 1,
  consequence: both(`Ce que fait la page de ${code}.`),
  expected: both(`attente de ${code}`),
  advice: both(`Conseil de ${code}.`),
  ...more,
});

/** A finder whose list has these problems. */
class Reporting extends PairFinder {
  static given: readonly Problem[] = [];
  protected override async load(...where: Parameters<PairFinder['load']>) {
    const { document } = await super.load(...where);
    return { document, problems: Reporting.given };
  }
}
Reporting.define('reporting-finder');

let network: ReturnType<typeof fakeNetwork>;
beforeEach(() => (network = fakeNetwork()));
afterEach(() => network.restore());

const text = (node: Element | null | undefined) => node?.textContent?.replace(/\s+/g, ' ').trim() ?? '';
const all = (element: Element, selector: string) => [...element.shadowRoot!.querySelectorAll<HTMLElement>(selector)];
const report = (element: Element) => element.shadowRoot!.querySelector<HTMLElement>('.owner')!;
const list = '[{"name":"Abri","topics":["alcool"]},{"name":"Bateau","topics":["tabac"]}]';

async function reported(tag: string, attributes: Record<string, string>): Promise<HTMLElement> {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries({ lang: 'fr', debug: '', ...attributes })) element.setAttribute(name, value);
  (await fixture<HTMLElement>(html`<div></div>`)).append(element);
  await waitUntil(() => report(element), 'the report', { timeout: 5000 });
  return element;
}
const withProblems = (...given: Problem[]) => {
  Reporting.given = given;
  return reported('reporting-finder', { src: network.answer('liste.json', list) });
};
const withAttributes = (attributes: Record<string, string>) =>
  reported('pair-finder', { src: network.answer('liste.json', list), ...attributes });

describe('the report of a list', () => {
  it('says how many entries are shown and hidden, how many points there are, and how many values were mended', async () => {
    const element = await withProblems(
      problem('missing-name', { severity: 'error', line: 3, count: 3 }),
      problem('invalid-phone', { line: 4, count: 2 }),
      problem('invalid-postcode', { severity: 'mended', line: 5, count: 7 }),
    );
    expect(text(report(element).querySelector('p + p'))).to.equal(
      '3 fiches non affichées, 2 fiches affichées, 2 remarques, 7 valeurs corrigées.',
    );
    expect(text(report(await withProblems()))).to.include('Aucun problème dans le fichier.');
  });

  it('shows one kind after the other: the worst first, then the most frequent', async () => {
    const element = await withProblems(
      problem('invalid-postcode', { severity: 'mended' }),
      problem('invalid-email', { count: 2 }),
      problem('invalid-phone', { count: 9 }),
      problem('invalid-email', { field: 'Mél' }),
      problem('missing-name', { severity: 'error', line: 3 }),
    );
    expect(all(element, '.kind summary').map(text)).to.deep.equal([
      'Non affichée · Nom manquant',
      'À vérifier · Téléphone refusé 9 fois',
      'À vérifier · Adresse e-mail refusée 3 fois',
      'Corrigé · Code postal refusé',
    ]);
    expect(all(element, '.kind').map((kind) => kind.hasAttribute('open'))).to.deep.equal([true, true, true, false]);
  });

  it('says of a problem what was found and where, then what the page does, what to do, and what was expected', async () => {
    const element = await withProblems(
      problem('invalid-phone', {
        field: 'Tél',
        found: '12',
        line: 2,
        record: { index: 0, name: 'Abri' },
        count: 19,
        others: [7, 9, 12, 15].map((line) => ({ line, found: line === 9 ? '' : '12' })),
      }),
    );
    expect(text(report(element).querySelector('.kind[open] ul'))).to.equal(
      'colonne « Tél » 12 ligne 2, Abri · ligne 7 · rien ligne 9 · ligne 12 · ligne 15 et 14 autres (19 en tout)',
    );
    expect(text(report(element).querySelector('.kind'))).to.match(
      /en tout\) Ce que fait la page de invalid-phone\. Conseil de invalid-phone\. Attendu : attente de invalid-phone$/,
    );
  });

  it('says once what holds for a whole kind, and by problem what differs', async () => {
    const same = await withProblems(problem('invalid-phone', { field: 'A' }), problem('invalid-phone', { field: 'B' }));
    expect(text(report(same)).match(/Conseil de/g)).to.have.lengthOf(1);
    const other = await withProblems(
      problem('unknown-value', { found: 'alcol', advice: both('Écrivez alcool.') }),
      problem('unknown-value', { found: 'tabak', advice: both('Écrivez tabac.') }),
    );
    expect(all(other, '.kind li').map(text)[1]).to.include('tabak').and.include('Écrivez tabac.').and.not.include('Écrivez alcool.');
  });

  it('puts the columns that were not understood first, in one table with what each may mean', async () => {
    const element = await withProblems(
      problem('missing-name', { severity: 'error', line: 3 }),
      problem('unknown-column', { found: 'Couleur', field: 'Couleur', line: 1 }),
      problem('internal-column', { found: 'Remarque', expected: both('une colonne pour les visiteurs'), line: 1 }),
    );
    const table = report(element).querySelector('table')!;
    expect([...table.rows].slice(1).map(text)).to.deep.equal([
      'Couleur Ce que fait la page de unknown-column. Conseil de unknown-column. Attendu : attente de unknown-column',
      'Remarque Ce que fait la page de internal-column. Conseil de internal-column. Attendu : une colonne pour les visiteurs',
    ]);
    expect(table.compareDocumentPosition(report(element).querySelector('.kind')!)).to.equal(Node.DOCUMENT_POSITION_FOLLOWING);
    expect(all(element, '.kind').map(text)).to.have.lengthOf(1);
  });

  it('has a title for each kind, in both languages', () => {
    for (const { kinds } of [reportFr, reportEn]) expect(problemCodes.filter((code) => !kinds[code])).to.deep.equal([]);
  });

  it('speaks English', async () => {
    Reporting.given = [problem('invalid-phone', { line: 2, count: 2 })];
    const element = await reported('reporting-finder', { src: network.answer('liste.json', list), lang: 'en' });
    expect(text(report(element)))
      .to.include('2 entries shown, 2 remarks')
      .and.include('Telephone refused')
      .and.include('(en)');
  });

  it('stays small with thousands of problems, and shows them on demand', async () => {
    const many = (code: string, severity: Problem['severity'], length: number) =>
      Array.from({ length }, (_, index) => problem(code, { severity, line: index, found: `x${index}`, field: `Colonne ${index}` }));
    const element = await withProblems(
      ...many('invalid-phone', 'warning', 9000),
      ...many('unknown-column', 'warning', 5000),
      ...many('missing-name', 'error', 20),
      ...many('invalid-email', 'warning', 25),
    );
    expect(report(element).querySelectorAll('*').length).to.be.below(500);
    expect(all(element, '.kind').map((kind) => kind.hasAttribute('open'))).to.deep.equal([true, false, false]);
    all(element, '.kind summary')[1]!.focus();
    await sendKeys({ press: 'Enter' });
    const phones = all(element, '.kind')[1]!;
    await waitUntil(() => phones.querySelectorAll('li').length === 30);
    phones.querySelector('button')!.click();
    await waitUntil(() => phones.querySelectorAll('li').length === 60);
    expect(report(element).querySelectorAll('*').length).to.be.below(1000);
    await sendKeys({ press: 'Enter' });
    await waitUntil(() => phones.querySelectorAll('li').length === 0);
  });

  it('has no fault that axe can see, is readable, and reflows at 320 px', async () => {
    const element = await withProblems(
      problem('missing-name', { severity: 'error', line: 3, field: 'Nom', found: '' }),
      problem('unknown-column', { found: 'Une colonne sans aucun blanc'.replaceAll(' ', '_'), line: 1 }),
      problem('invalid-phone', { line: 4, found: '0'.repeat(100), field: 'Téléphone_du_secrétariat_ou_de_la_personne' }),
    );
    for (const ground of ['#ffffff', '#191715']) {
      document.body.style.background = ground;
      await element.parentElement!.animate([], 50).finished;
      expect(await violationsIn(element)).to.deep.equal([]);
      expect(contrastFaults(element)).to.deep.equal([]);
    }
    document.body.style.background = '';
    element.parentElement!.style.width = '320px';
    const right = element.getBoundingClientRect().right;
    const wide = all(element, '.owner *').filter((node) => node.getBoundingClientRect().right > right + 1);
    expect(wide.map((node) => node.outerHTML.slice(0, 80))).to.deep.equal([]);
  });
});

describe('the report of a list that could not be loaded', () => {
  const failed = (status: number) => network.answer('liste.csv', async () => new Response('', { status }));

  it('says its address without what may be a key, the answer of the server and what to check, and never that all is well', async () => {
    const src = failed(404);
    const element = await reported('pair-finder', { src });
    await waitUntil(() => text(report(element)).includes('404'));
    expect(text(report(element)))
      .to.include(src)
      .and.include('404 : aucun fichier à cette adresse')
      .and.not.include('Aucun problème');
    expect(report(element).querySelectorAll('ol > li')).to.have.lengthOf(3);
    const english = await reported('pair-finder', { src, lang: 'en' });
    expect(text(report(english)))
      .to.include('no file at this address')
      .and.include('Three things to check');
    expect(await violationsIn(english)).to.deep.equal([]);
  });

  it('leaves the query of the address out', async () => {
    const key = '?cle=secret';
    const src = network.answer(`liste.csv${key}`, async () => new Response('', { status: 403 }));
    const element = await reported('pair-finder', { src });
    await waitUntil(() => text(report(element)).includes('403'));
    expect(text(report(element)))
      .to.include(src.replace(key, ''))
      .and.not.include('secret');
  });

  it('tells an address that cannot be read from one that does not answer', async () => {
    const element = await reported('pair-finder', { src: 'http://moi:secret@[' });
    expect(text(report(element)))
      .to.include('pas une adresse')
      .and.include('https://exemple.org/liste.csv')
      .and.not.include('secret');
    expect(report(element).querySelector('ol')).to.equal(null);
    expect(text(element.shadowRoot!.querySelector('[role="alert"]'))).to.include('n’est pas valable');
  });

  it('says that no list is asked for', async () => {
    expect(text(report(await reported('pair-finder', { src: '' })))).to.include('src est vide');
  });

  it('copies each remark as a line, the worst first, and says so when it cannot', async () => {
    const element = await withProblems(
      problem('unknown-value', { line: 3, field: 'Thème', found: 'alcol', count: 2 }),
      problem('missing-name', { severity: 'error', line: 9 }),
      problem('unknown-column', { field: 'Couleur' }),
    );
    const copied: string[] = [];
    const { writeText } = Clipboard.prototype;
    const press = async (become: string) => {
      all(element, '.owner button')
        .find((each) => text(each) === 'Copier ces remarques')!
        .click();
      await waitUntil(() => text(report(element).querySelector('[role="status"]')) === become);
    };
    try {
      Clipboard.prototype.writeText = async (words) => void copied.push(words);
      await press('Copié.');
      expect(copied[0]!.split('\n').map((line) => line.replace(/\s/g, ' '))).to.deep.equal([
        'Non affichée : Nom manquant (ligne 9). Ce que fait la page de missing-name. Conseil de missing-name.',
        'À vérifier : Mot non reconnu (ligne 3, colonne « Thème », alcol, 2 fois). Ce que fait la page de unknown-value. Conseil de unknown-value.',
        'À vérifier : Colonnes non reconnues (colonne « Couleur »). Ce que fait la page de unknown-column. Conseil de unknown-column.',
      ]);
      Clipboard.prototype.writeText = () => Promise.reject(Error());
      await press('La copie n’a pas marché. Sélectionnez le texte à la main.');
    } finally {
      Clipboard.prototype.writeText = writeText;
    }
  });
});

describe('the report of the attributes', () => {
  const attributes = async (given: Record<string, string>, words = '') => {
    const element = await withAttributes(given);
    await waitUntil(() => text(report(element)).includes(words || 'Attributs'), text(report(element)), { timeout: 5000 });
    return all(element, '.owner [aria-labelledby="attributes"] li').map(text);
  };

  it('says which value no entry has, what may be meant, and what there is', async () => {
    expect(await attributes({ topics: 'alcol, tabac' })).to.deep.equal([
      'topics="alcol, tabac" Aucune fiche ne porte « alcol » : la page l’ignore. Vouliez-vous dire « alcool » ? Codes de cette liste : alcool, tabac.',
    ]);
  });

  it('says which number is out of range, and which attribute does not exist', async () => {
    const said = await attributes({ radius: 'cinquante', 'heading-level': '9', topic: 'alcool', debug: 'false', id: 'a', 'data-x': '' });
    expect(said.map((each) => each.split(' ')[0]).sort()).to.deep.equal([
      'debug="false"',
      'heading-level="9"',
      'radius="cinquante"',
      'topic="alcool"',
    ]);
    expect(said.join()).to.include('Vouliez-vous dire « topics » ?').and.include('de 1 à 1000').and.include('1, 2, 3 ou 4');
  });

  it('says which filter is not one, and what the page does with a size or a place that it does not know', async () => {
    const said = await attributes({ facets: 'topics,activity', 'page-size': '500', help: 'off' });
    expect(said.map((each) => each.split(' ')[0]).sort()).to.deep.equal(['facets="topics,activity"', 'help="off"', 'page-size="500"']);
    expect(said.join())
      .to.include('Aucun filtre ne s’appelle « topics » : la page l’ignore. Vouliez-vous dire « topic » ? Filtres de cette liste : topic, ')
      .and.include('de 5 à 50')
      .and.include('« foot »');
  });

  it('says which town no commune has, and which one was understood', async () => {
    expect((await attributes({ near: 'Xyzzyville' })).join()).to.include('Aucune commune de ce nom');
    expect((await attributes({ near: 'Fougere' })).join()).to.include('La page a compris Fougeré (85');
    expect((await attributes({ near: 'Saint-Denis' })).join()).to.include('La page a compris Saint-Denis (97');
    const element = await withAttributes({ near: 'Fougères', radius: '50' });
    await waitUntil(() => text(report(element)).includes('Aucun problème'));
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect(all(element, '#attributes')).to.deep.equal([]);
  });
});

describe('the report of a device whose clock is wrong', () => {
  const consent = { givenAt: '2020-01-01', expiresAt: '2021-01-01' };
  const hidden = JSON.stringify([{ name: 'Abri' }, { kind: 'person', name: 'Ana', consent }]);
  const dated = (date: string) => network.answer('liste.json', async () => new Response(hidden, { headers: { date } }));

  it('says so when its server gives another date, and nothing when they agree', async () => {
    const wrong = await reported('pair-finder', { src: dated('Mon, 06 Apr 2015 10:00:00 GMT') });
    await waitUntil(() => text(report(wrong)).includes('La date de cet appareil est peut-être fausse'));
    expect(text(report(wrong))).to.include('6 avril 2015');
    const right = await reported('pair-finder', { src: dated(new Date().toUTCString()) });
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect(text(report(right))).to.not.include('appareil');
  });

  it('says so when the list was updated after its today', async () => {
    const src = network.answer(
      'liste.json',
      JSON.stringify({ format: 'pair-aidance/directory@1', updated: '2999-01', listings: [{ name: 'A' }] }),
    );
    const element = await reported('pair-finder', { src });
    await waitUntil(() => text(report(element)).includes('janvier 2999'));
  });
});
