import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';

import { fakeNetwork } from '../testing/network.js';
import { PairFinder } from './pair-finder.js';

PairFinder.define(PairFinder.tagName);

// A file of its own: what another test has loaded is not asked for again.
describe('<pair-finder> on the network', () => {
  it('asks for nothing but the data, and for the communes only when a place is typed (C5)', async () => {
    performance.setResourceTimingBufferSize(5000);
    const network = fakeNetwork();
    const loaded = () => performance.getEntriesByType('resource').map(({ name }) => name);
    const src = network.answer('annuaire.json', '[{"name":"Le Port","place":{"commune":"Brest","location":{"lat":48.39,"lon":-4.486}}}]');
    const element = await fixture<PairFinder>(html`<pair-finder lang="fr" src=${src}></pair-finder>`);
    await waitUntil(() => element.shadowRoot?.querySelector('.row'));
    expect(network.asked).to.deep.equal([src]);
    element.shadowRoot?.querySelector<HTMLElement>('#what')?.focus();
    await sendKeys({ type: 'port' });
    await waitUntil(() => element.shadowRoot?.querySelector('section > [role="status"]')?.textContent, undefined, { timeout: 3000 });
    expect(loaded().filter((name) => name.includes('/places/'))).to.deep.equal([]);
    element.shadowRoot?.querySelector<HTMLElement>('#where')?.focus();
    await sendKeys({ type: 'brest' });
    await waitUntil(() => loaded().some((name) => name.includes('/places/')), undefined, { timeout: 3000 });
    network.restore();
    expect([...loaded(), ...network.asked].filter((name) => new URL(name, location.href).origin !== location.origin)).to.deep.equal([]);
    expect([document.cookie, localStorage.length, sessionStorage.length]).to.deep.equal(['', 0, 0]);
  });
});
