import { expect, fixture, html, waitUntil } from '@open-wc/testing';

import { helpLines } from '../../../data/src/help-lines/index.js';
import { helpEn } from '../shared/help-lines/i18n/en.js';
import { helpFr } from '../shared/help-lines/i18n/fr.js';
import { violationsIn } from '../testing/network.js';
import { PairHelpLines } from './pair-help-lines.js';

PairHelpLines.define(PairHelpLines.tagName);

const make = async (template = html`<pair-help-lines lang="fr"></pair-help-lines>`) => {
  const element = await fixture<PairHelpLines>(template);
  await waitUntil(() => all(element, 'a.number').length > 0, 'the lines are shown', { timeout: 5000 });
  return element;
};
const all = (element: Element, selector: string) => [...(element.shadowRoot?.querySelectorAll<HTMLElement>(selector) ?? [])];
const text = (node: Element | null | undefined) => node?.textContent?.replace(/\s+/g, ' ').trim() ?? '';
const numbers = (element: Element) => all(element, 'a.number b').map(text);

/** The paths to every text of a table, with how many parameters it takes. */
const shape = (table: object, path = ''): string[] =>
  Object.entries(table).flatMap(([key, value]) =>
    typeof value === 'object'
      ? shape(value as object, `${path}${key}.`)
      : [`${path}${key} ${typeof value === 'function' ? value.length : ''}`],
  );

describe('<pair-help-lines>', () => {
  it('has no fault that axe can see, as a list and as a bar, closed and open', async () => {
    const element = await make();
    expect(await violationsIn(element)).to.deep.equal([]);
    element.compact = true;
    await element.updateComplete;
    expect(await violationsIn(element)).to.deep.equal([]);
    all(element, 'summary')[0]?.click();
    expect(await violationsIn(element)).to.deep.equal([]);
  });

  it('shows each number that has a source, with hours, cost and the date of that source and no later one (C2)', async () => {
    const element = await make();
    const rows = all(element, '.help-topic li').map(text);
    const sources = all(element, '.help-sources li').map(text);
    expect([rows.length, sources.length]).to.deep.equal([helpLines.length, helpLines.length]);
    for (const line of helpLines) {
      const row = rows.find((words) => words.includes(line.name.fr.replace(/\s/g, ' ')))!;
      expect(row).to.include(line.number);
      const source = sources.find((words) => words.startsWith(line.name.fr.replace(/\s/g, ' ')))!;
      expect(source).to.include(line.sourceName);
      for (const words of [line.hours?.fr, line.cost?.fr]) if (words) expect(row).to.include(words.replace(/\s/g, ' '));
      const years = source.split('Source')[1]!.match(/information (?:de |d’(?=[ao]))(?:[a-zéû]+ )?(\d{4})$/)?.[1];
      expect(years).to.equal(line.sourceDate?.slice(0, 4));
      if (line.sourceDate === null) expect(source).to.match(/sans date$/);
    }
    const march = sources.find((row) => row.includes('Alcool Info Service'));
    expect(march).to.include('information de mars 2020');
    expect(sources.find((row) => row.includes('d’avril 2020'))).to.include('francebleu.fr');
    expect(sources.find((row) => row.includes('Joueurs Info Service'))).to.match(/information de 2020$/);
  });

  it('gives each number a link of 44 px whose accessible name holds what is seen and who answers', async () => {
    const element = await make();
    for (const link of all(element, 'a.number')) {
      const line = helpLines.find(
        ({ number, sms }) =>
          [`tel:${number}`, `sms:${sms}`].includes(decodeURI(link.getAttribute('href')!)) ||
          link.getAttribute('href') === `tel:${number.replace(/\s/g, '')}`,
      )!;
      expect(link.getAttribute('href')).to.match(/^(tel|sms):\d+$/);
      expect(link.hasAttribute('aria-label'), 'the name is the text').to.equal(false);
      expect(text(link)).to.include(line.number).and.include(line.name.fr.replace(/\s/g, ' '));
      expect(link.getBoundingClientRect().height).to.be.at.least(44);
    }
    expect(all(element, 'a[href="sms:114"]').map(text)).to.have.length(1);
  });

  it('shows the topics asked for in their order, and always the lines for danger to life', async () => {
    const element = await make(html`<pair-help-lines lang="fr" topics="precarite, addictions"></pair-help-lines>`);
    expect(all(element, '.help-topic:not([hidden]) > p').map(text)).to.deep.equal([
      'Sans abri, précarité',
      'Addictions',
      'Idées suicidaires',
      'Urgence vitale',
    ]);
  });

  it('shows every line, with one notice that names the topics, when a topic is unknown', async () => {
    const warned: string[] = [];
    const { warn } = console;
    console.warn = (message: string) => warned.push(message);
    const element = await make(html`<pair-help-lines lang="fr" topics="alcol"></pair-help-lines>`);
    element.requestUpdate();
    await element.updateComplete;
    console.warn = warn;
    expect(all(element, '.help-topic li')).to.have.length(helpLines.length);
    expect(warned).to.have.length(1);
    expect(warned[0]).to.include('"alcol"').and.include('precarite');
  });

  it('is, as a bar, three numbers at once, one of them to write to, and the others one press away', async () => {
    const element = await make(html`<pair-help-lines compact lang="fr"></pair-help-lines>`);
    expect(all(element, '.help > .numbers b').map(text)).to.deep.equal(['3114', '15', 'SMS au 114']);
    expect(all(element, 'details[open]')).to.deep.equal([]);
    all(element, 'summary')[0]?.click();
    expect(all(element, 'details[open] .others li')).to.have.length(helpLines.length);
    const [first, last] = [all(element, '.others b')[0], all(element, '.others b').at(-1)];
    expect([text(first), text(last)]).to.deep.equal(['3114', '18']);
    const costs = all(element, '.help-sources li').map(text);
    expect(costs.find((words) => words.startsWith('Tabac Info Service'))).to.include('plus le prix d’un appel. Source');
  });

  it('shows the lines that the page places in it, first, and nothing in their place without them', async () => {
    const element = await make(
      html`<pair-help-lines lang="fr"
        ><a slot="local" href="tel:+33261910071">02 61 91 00 71, Les Deux Rives (fictif)</a></pair-help-lines
      >`,
    );
    const link = element.querySelector('a')!;
    expect(link.getBoundingClientRect().height).to.be.at.least(44);
    expect(link.getBoundingClientRect().top).to.be.below(all(element, 'a.number')[0]!.getBoundingClientRect().top);
    expect(all(await make(), '.help-topic[hidden] slot[name="local"]')).to.have.length(1);
  });

  it('shows what the page placed in it until the lines are there', async () => {
    const element = document.createElement('pair-help-lines');
    element.innerHTML = '<a href="/aide">Nos numéros</a>';
    (await fixture<HTMLElement>(html`<div></div>`)).append(element);
    await element.updateComplete;
    const shown = () => element.querySelector('a')!.getBoundingClientRect().height > 0;
    if (numbers(element).length === 0) expect(shown()).to.equal(true);
    await waitUntil(() => numbers(element).length > 0);
    expect(shown()).to.equal(false);
  });

  it('has the same texts in English, and shows them', async () => {
    expect(shape(helpEn)).to.deep.equal(shape(helpFr));
    const element = await make(html`<pair-help-lines lang="en"></pair-help-lines>`);
    await waitUntil(() => text(all(element, '.title')[0]) === 'Help and emergency lines');
    expect(text(all(element, '.help-topic li')[0])).to.include('call National suicide prevention line');
    expect(text(all(element, '.help-sources li')[0])).to.include('information from September 2021');
  });

  it('is one line from 288 px on, in both languages, with numbers of 16 px and targets of 44 px at least', async () => {
    for (const lang of ['fr', 'en']) {
      const element = await make(html`<pair-help-lines compact lang=${lang}></pair-help-lines>`);
      for (const width of [288, 320, 360, 600, 731, 768, 920, 970, 1000, 1224, 1280]) {
        element.parentElement!.style.width = `${width}px`;
        const bar = all(element, '.help')[0]!;
        await waitUntil(() => bar.getBoundingClientRect().width === width);
        expect(bar.getBoundingClientRect().height, `${lang} at ${width} px`).to.be.at.most(64);
        expect(bar.scrollWidth, `${lang} at ${width} px`).to.be.at.most(bar.clientWidth);
        for (const link of all(element, '.help > .numbers a')) {
          const { width: wide, height } = link.getBoundingClientRect();
          expect([wide >= 44, height >= 44, parseFloat(getComputedStyle(link.querySelector('b')!).fontSize) >= 16]).to.not.include(false);
        }
      }
    }
  });

  it('reflows at 320 px and keeps numbers in their own direction from right to left', async () => {
    const element = await make(html`<pair-help-lines compact lang="fr"></pair-help-lines>`);
    const holder = element.parentElement!;
    holder.style.width = '320px';
    all(element, 'summary')[0]?.click();
    await waitUntil(() => all(element, '.root')[0]!.getBoundingClientRect().width <= 320);
    for (const direction of ['ltr', 'rtl']) {
      all(element, '.root')[0]!.dir = direction;
      expect(all(element, '.root')[0]!.scrollWidth).to.be.at.most(320);
      const [first, more] = [all(element, '.number')[0]!, all(element, 'summary')[0]!].map((node) => node.getBoundingClientRect());
      expect(first!.left < 100, direction).to.equal(direction === 'ltr');
      expect(more!.left >= 0 && more!.right <= element.getBoundingClientRect().right).to.equal(true);
      expect(getComputedStyle(all(element, '.number b')[0]!).direction).to.equal('ltr');
    }
  });
});
