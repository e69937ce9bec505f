import { expect, fixture, html, waitUntil } from '@open-wc/testing';

import { PairFinder } from '../pair-finder/pair-finder.js';

PairFinder.define(PairFinder.tagName);

const on = async (background: string, ground = '') => {
  const page = await fixture<HTMLElement>(html`<div><pair-finder src="" lang="fr"></pair-finder></div>`);
  page.style.background = background;
  const element = page.querySelector('pair-finder')!;
  element.style.setProperty('--pair-ground', ground || null);
  page.append(element); // connected again, it looks again
  await element.updateComplete;
  const { backgroundColor, color } = getComputedStyle(element.shadowRoot!.querySelector('.root')!);
  return [element.shadowRoot!.querySelector<HTMLElement>('.root')!.dataset.theme, backgroundColor, color];
};
const [dark, light] = ['rgb(38, 31, 26)', 'rgb(241, 235, 227)'];

describe('the ground of an element', () => {
  it('takes the colour of the page and the ink that can be read on it', async () => {
    expect(await on('rgb(251, 246, 236)')).to.deep.equal(['light', 'rgb(251, 246, 236)', dark]);
    expect(await on('rgb(20, 20, 40)')).to.deep.equal(['dark', 'rgb(20, 20, 40)', light]);
    expect((await on('transparent'))[0]).to.equal('light');
  });

  it('takes the owner’s colour before that of the page', async () => {
    expect(await on('white', '#101020')).to.deep.equal(['dark', 'rgb(16, 16, 32)', light]);
    expect(await on('black', 'ivory')).to.deep.equal(['light', 'rgb(255, 255, 240)', dark]);
  });

  it('looks again when the page changes its theme', async () => {
    const element = await fixture<PairFinder>(html`<pair-finder src="" lang="fr"></pair-finder>`);
    document.body.style.background = 'rgb(10, 10, 10)';
    await waitUntil(() => element.shadowRoot?.querySelector<HTMLElement>('.root')?.dataset.theme === 'dark');
    document.body.style.background = '';
    await waitUntil(() => element.shadowRoot?.querySelector<HTMLElement>('.root')?.dataset.theme === 'light');
  });
});
