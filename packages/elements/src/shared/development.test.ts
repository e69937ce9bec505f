import { expect, fixture, html, waitUntil } from '@open-wc/testing';

import '../define.js';

describe('an element in development', () => {
  it('is never drawn again because of its own drawing, which Lit warns of', async () => {
    const page = await fixture(html`
      <div>
        <pair-engagement lang="fr" url-prefix="r-"></pair-engagement>
        <pair-finder lang="fr" debug></pair-finder>
        <pair-help-lines lang="fr"></pair-help-lines>
        <pair-self-check lang="fr" resume></pair-self-check>
        <pair-trainings lang="fr"></pair-trainings>
      </div>
    `);
    const there = {
      'pair-engagement': '#all',
      'pair-finder': '.row',
      'pair-help-lines': '.number',
      'pair-self-check': '#heading',
      'pair-trainings': '.row',
    };
    for (const [tag, part] of Object.entries(there))
      await waitUntil(() => page.querySelector(tag)?.shadowRoot?.querySelector(part), `${tag} is there`, { timeout: 5000 });
    const { litIssuedWarnings = new Set() } = globalThis as unknown as { litIssuedWarnings?: Set<string> };
    expect([...litIssuedWarnings].filter((words) => /change-in-update/.test(words))).to.deep.equal([]);
    expect([...litIssuedWarnings].join()).to.include('dev mode');
  });
});
