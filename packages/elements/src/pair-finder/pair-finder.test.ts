import { expect, waitUntil } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';

import { openFilters, openRows, one, all, text, network, names, make } from './testing/visitor.js';

const type = async (element: Element, selector: string, words: string) => {
  const input = one(element, selector) as HTMLInputElement;
  input.focus();
  input.value = '';
  await sendKeys({ type: words });
};

describe('<pair-finder>', () => {
  it('shows the text of the data as text and drops links that are not safe (C4)', async () => {
    const element = await make();
    expect(names(element)).to.include('<img src=x onerror=alert(1)>');
    expect(all(element, 'img, script')).to.deep.equal([]);
    const hrefs = all(element, 'a').map((link) => link.getAttribute('href') ?? '');
    expect(hrefs.filter((href) => !/^(https:|mailto:|tel:|sms:114$)/.test(href))).to.deep.equal([]);
  });

  it('says nothing of the hours of a person, who is not a place', async () => {
    const consent = { givenAt: '2020-01-01', expiresAt: '2099-01-01' };
    const listings = [{ kind: 'person', name: 'Ana', consent }, { name: 'Café' }];
    const element = await make({ src: network.answer('annuaire.json', JSON.stringify(listings)) });
    expect(all(element, '.row').map((row) => text(row).includes('horaires'))).to.deep.equal([false, true]);
  });

  it('says once, politely, how many results there are when typing stops, even when the number is the same (F4)', async () => {
    const element = await make();
    const region = one(element, 'section > [role="status"]');
    const said: string[] = [];
    new MutationObserver(() => said.push(region.textContent ?? '')).observe(region, {
      childList: true,
      characterData: true,
      subtree: true,
    });
    expect(text(region)).to.equal('');
    await type(element, '#what', 'alcool');
    await waitUntil(() => said.length > 0, undefined, { timeout: 3000 });
    expect(said).to.deep.equal(['2\u00a0résultats']);
    await type(element, '#what', 'cannabis');
    await waitUntil(() => said.length > 1, undefined, { timeout: 3000 });
    await type(element, '#what', 'fougeres');
    await waitUntil(() => said.length > 2, undefined, { timeout: 3000 });
    expect(said.slice(1).map((words) => words.trimEnd())).to.deep.equal(['1\u00a0résultat', '1\u00a0résultat']);
  });

  it('combines filters as OR within and AND between, with counts, a zero staying visible (F5)', async () => {
    const element = await make();
    await openFilters(element);
    const choice = (label: string) => all(element, '.choice').find((node) => text(node).startsWith(label))!;
    expect(text(choice('Alcool'))).to.equal('Alcool 2, 2 résultats');
    choice('Cannabis').click();
    await element.updateComplete;
    expect(names(element)).to.deep.equal(['L’Étape']);
    choice('Alcool').click();
    await element.updateComplete;
    expect(names(element)).to.deep.equal(['Café du jeudi', 'L’Étape', 'Les Pieds sur terre']);
    choice('Association').click();
    await element.updateComplete;
    expect(names(element)).to.deep.equal(['L’Étape']);
    expect(text(choice('Tabac'))).to.equal('Tabac 0, 0 résultat');
  });

  it('keeps the focus, the scroll and the page when a filter changes (F7)', async () => {
    const element = await make();
    await openFilters(element);
    const box = one(element, '.choice input') as HTMLInputElement;
    box.focus();
    const [href, scroll] = [location.href, scrollY];
    box.click();
    await element.updateComplete;
    expect([box.checked, element.shadowRoot?.activeElement, location.href, scrollY]).to.deep.equal([true, box, href, scroll]);
  });

  it('says the distance as “à environ 3 km”, from the centre of the town when the point is approximate, and none without a point (F9)', async () => {
    const element = await make({ near: '35000', radius: '100' });
    const said = all(element, '.row').map((row) => text(row.querySelector('.where') ?? undefined).split(' · ')[0]);
    expect(said).to.deep.equal(['à moins de 1 km', 'à environ 11 km', 'à environ 44 km du centre de Fougères']);
    await waitUntil(() => one(element, '.chip'));
    one(element, '.chip').click();
    await waitUntil(() => names(element).length === 4);
    expect(all(element, '.far')).to.deep.equal([]);
  });

  it('makes each telephone a visible tel: link whose name says which place it calls (F12)', async () => {
    const link = one(await make(), '.row a[href^="tel:"]');
    expect([link.getAttribute('href'), text(link), link.getAttribute('aria-label')]).to.deep.equal([
      'tel:+33261910056',
      '02 61 91 00 56',
      '02\u00a061\u00a091\u00a000\u00a056, appeler Café du jeudi, Bruz',
    ]);
  });

  it('says when each entry was checked: recent, to confirm, old or unknown (F13)', async () => {
    const element = await make();
    await openRows(element);
    const said = all(element, '.detail .line').map(text);
    expect(said[1]).to.match(/^Vérifié en \p{L}+ \d{4}$/u);
    expect(said[3]).to.equal('À confirmer : vérifié il y a 8 mois');
    expect(said[2]).to.match(/^Information ancienne \(.+\) : vérifiez avant de venir$/);
    expect(said[0]).to.equal('Date de vérification inconnue');
  });

  it('shows 20 more at a press and puts the focus on the first of them (F17)', async () => {
    const element = await make(
      {},
      Array.from({ length: 45 }, (_, index) => ({ name: `Groupe ${index + 1}` })),
    );
    const more = () => all(element, '.layout .button').find((button) => text(button).startsWith('Afficher'));
    expect([names(element).length, text(more())]).to.deep.equal([20, 'Afficher 20 de plus']);
    more()!.focus();
    await sendKeys({ press: 'Enter' });
    await waitUntil(() => element.shadowRoot?.activeElement?.textContent === 'Groupe 21');
    expect([names(element).length, text(more())]).to.deep.equal([40, 'Afficher 5 de plus']);
    more()!.click();
    await waitUntil(() => element.shadowRoot?.activeElement?.textContent === 'Groupe 41');
    expect(more()).to.equal(undefined);
  });

  it('finds words without their accents, hyphens and apostrophes, and with one typing error (F22)', async () => {
    const element = await make();
    for (const [words, name] of [
      ['letape', 'L’Étape'],
      ['fougères', 'L’Étape'],
      ['cafe jeudi', 'Café du jeudi'],
      ['canabis', 'L’Étape'],
    ] as const) {
      await type(element, '#what', words);
      await waitUntil(() => names(element).join() === name, `${words} finds ${name}`, { timeout: 3000 });
    }
  });

  it('names publisher, licence and date at its foot, and nothing of what is not given', async () => {
    const shown = async (body?: unknown) =>
      one(await make({}, body), 'footer')
        .innerText.replace(/\s+/g, ' ')
        .trim();
    expect(await shown()).to.equal('Liste publiée par Les Deux Rives. Licence : CC0. Mise à jour en mars 2026.');
    expect(await shown([{ name: 'A' }])).to.equal('');
  });
});
