import { expect } from '@open-wc/testing';

import { selfCheckFr } from '../../../data/src/self-check/fr.js';
import { selfCheckRules } from '../../../data/src/self-check/rules.js';
import { fakeNetwork } from '../testing/network.js';
import { ownerContent } from './owner-content.js';

describe('the document of an owner', () => {
  const warn = console.warn;
  let network: ReturnType<typeof fakeNetwork>;
  let warnings: string[];
  beforeEach(() => {
    network = fakeNetwork();
    warnings = [];
    console.warn = (...words: unknown[]) => void warnings.push(words.join(' '));
  });
  afterEach(() => {
    network.restore();
    console.warn = warn;
  });

  it('may lead anywhere: the console tells the owner which steps the page has nothing for, and only that', async () => {
    const others = ['pair-finder', 'pair-trainings', 'pair-engagement'].map((tag) => document.createElement(tag));
    document.body.append(...others);
    const steps = selfCheckRules.steps.map((step) => (step.id === 'equipe' ? { ...step, to: 'ailleurs' } : step));
    const written = JSON.stringify({ ...selfCheckRules, steps, texts: { fr: selfCheckFr } });
    const { rules } = await ownerContent(network.answer('questions.json', written), AbortSignal.timeout(5000));
    for (const other of others) other.remove();
    expect(rules.steps.find(({ id }) => id === 'equipe')?.to).to.equal('ailleurs');
    expect(warnings).to.have.length(1);
    expect(warnings[0]).to.include('"equipe"').and.include('<pair-ailleurs>');
  });

  it('is not told to lead nowhere when the owner gave the page for it', async () => {
    const written = JSON.stringify({ ...selfCheckRules, texts: { fr: selfCheckFr } });
    await ownerContent(network.answer('menees.json', written), AbortSignal.timeout(5000), () => true);
    expect(warnings).to.deep.equal([]);
  });
});
