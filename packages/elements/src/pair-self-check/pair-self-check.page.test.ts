import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';

import { selfCheckEn } from '../../../data/src/self-check/en.js';
import { selfCheckFr } from '../../../data/src/self-check/fr.js';
import { selfCheckRules } from '../../../data/src/self-check/rules.js';
import { violationsIn } from '../testing/network.js';
import type { PairSelfCheckStateEvent } from './events.js';
import { en } from './i18n/en.js';
import { fr } from './i18n/fr.js';
import { network } from './testing/network.js';
import { all, button, choose, focused, hardToday, make, one, press, stabilised, text, walk } from './testing/visitor.js';

const heading = (element: Element) => text(one(element, '#heading'));
const document1 = { ...selfCheckRules, texts: { fr: selfCheckFr, en: selfCheckEn } };

/** A flow of one question and one outcome, whose parts a test may change. */
const small = () => ({
  format: 'pair-aidance/self-check@1',
  id: 'petit',
  version: '1',
  start: 'un',
  questions: [{ id: 'un', next: 'review', answers: [{ id: 'a' }, { id: 'b' }] }],
  outcomes: [{ id: 'fin', steps: ['suite'] }],
  statements: [],
  steps: [{ id: 'suite' }],
  notions: [],
  texts: {
    fr: {
      title: 'Petit questionnaire',
      intro: { lead: 'Bonjour', purpose: 'Essai.', duration: 'Court.', noTest: 'Ni test.', privacy: 'Ici.', stop: 'Stop.' },
      questions: { un: { text: 'Un ?', plain: 'Un ?', short: 'Un', answers: { a: '<b>A</b>', b: 'B' } } },
      outcomes: { fin: { title: 'Voilà', text: 'Fin.' } },
      parts: { brings: 'x', know: 'x', free: 'x', care: 'x' },
      statements: {},
      steps: { suite: { title: 'Suite', text: 'Suite.' } },
      notions: {},
      distress: 'Merci.',
      contact: { title: 'Contact', text: 'Contact.' },
      sources: {},
    },
  },
});

describe('<pair-self-check> in a page', () => {
  it('shows an owner’s document once it was checked, as text; a faulty one says in words what to mend (Q10, C4)', async () => {
    const element = await make({ src: network.answer('petit.json', JSON.stringify(small())) });
    await press(element, 'Commencer');
    expect(text(one(element, '.answer'))).to.equal('<b>A</b>');
    expect(all(element, '.answer b')).to.deep.equal([]);

    const faulty = { ...small(), questions: [{ id: 'un', next: 'deux', answers: [{ id: 'a' }, { id: 'b' }] }] };
    const states: PairSelfCheckStateEvent[] = [];
    const refused = document.createElement('pair-self-check');
    refused.innerHTML = '<a href="/reflechir">Nos questions</a>';
    refused.addEventListener('pair-self-check-state', (event) => states.push(event));
    Object.assign(refused, { lang: 'fr', debug: true, src: network.answer('faux.json', JSON.stringify(faulty)) });
    const { error } = console;
    console.error = () => {};
    (await fixture<HTMLElement>(html`<div></div>`)).append(refused);
    await waitUntil(() => one(refused, '.owner'), undefined, { timeout: 5000 });
    console.error = error;
    expect(text(one(refused, '.owner li')))
      .to.include('questions.un.next')
      .and.include('renvoie à « deux », qui n’existe pas');
    expect(states.at(-1)).to.include({ phase: 'error', code: 'format' });
    expect(refused.querySelector('a')!.getBoundingClientRect().height, 'the link inside stays').to.be.above(0);
    expect(all(refused, 'a.number').length).to.be.above(1);
  });

  it('shows the simpler words on a press, says them, and keeps to them on the next question', async () => {
    const element = await make();
    await press(element, 'Commencer');
    await press(element, 'Version simple');
    expect(heading(element)).to.equal('Quelle difficulté avez-vous connue dans votre vie ?');
    expect(text(one(element, 'section > [role="status"]'))).to.equal(heading(element));
    await choose(element, 'Une addiction');
    await press(element, 'Continuer');
    expect(heading(element)).to.equal('Comment allez-vous, par rapport à avant ? C’est vous qui le dites.');
    await press(element, 'Revenir à la première phrase');
    expect(heading(element)).to.equal('Retrouver un équilibre, mieux vivre : où en êtes-vous ?');
    expect(all(element, 'summary').map(text)).to.include('En savoir plus : Le rétablissement');
  });

  it('has no fault that axe can see on any screen', async () => {
    const element = await make();
    expect(await violationsIn(element), 'intro').to.deep.equal([]);
    await press(element, 'Commencer');
    await press(element, 'Continuer');
    expect(await violationsIn(element), 'missing answer').to.deep.equal([]);
    for (const answer of hardToday) {
      await choose(element, answer);
      expect(await violationsIn(element), answer).to.deep.equal([]);
      await press(element, 'Continuer');
    }
    expect(await violationsIn(element), 'review').to.deep.equal([]);
    await press(element, 'Voir mon résultat');
    expect(await violationsIn(element), 'result').to.deep.equal([]);
  }).timeout(30000);

  it('can be gone through from the first screen to the result with the keyboard alone', async () => {
    const element = await make();
    button(element, 'Commencer').focus();
    await sendKeys({ press: 'Enter' });
    await waitUntil(() => focused(element)?.id === 'heading');
    for (let screen = 0; all(element, 'fieldset').length > 0 && screen < 20; screen++) {
      const { question } = element.store.get();
      while (!focused(element)?.matches('input')) await sendKeys({ press: 'Tab' });
      await sendKeys({ press: ' ' });
      await sendKeys({ press: 'ArrowDown' });
      expect(element.store.get().answers[question!]).to.be.a('string');
      await sendKeys({ press: 'Enter' });
      await waitUntil(() => element.store.get().question !== question);
      await waitUntil(() => focused(element)?.id === 'heading');
    }
    while (focused(element)?.textContent?.trim() !== 'Voir mon résultat') await sendKeys({ press: 'Tab' });
    await sendKeys({ press: 'Enter' });
    await waitUntil(() => element.store.get().step === 'result');
  }).timeout(30000);

  it('has the same words in both languages, and speaks the other one without losing an answer (C11, C12)', async () => {
    const shape = (table: object) =>
      Object.entries(table).map(([key, value]) => [key, typeof value === 'function' ? value.length : 'text']);
    expect(shape(en)).to.deep.equal(shape(fr));
    const element = await make();
    await walk(element, stabilised.slice(0, 1));
    element.lang = 'en';
    await waitUntil(
      () => heading(element) === 'Where are you on your recovery path?' || heading(element) === selfCheckEn.questions.chemin.text,
    );
    expect([one(element, '.root').lang, element.store.get().answers]).to.deep.equal(['en', { vecu: 'addiction' }]);
  });

  it('reflows at 320 px, in both directions, with the marks of progress mirrored (C8, C11)', async () => {
    const element = await make();
    element.parentElement!.style.width = '320px';
    await waitUntil(() => one(element, '.root').getBoundingClientRect().width <= 320);
    const check = () => {
      for (const direction of ['ltr', 'rtl']) {
        one(element, '.root').dir = direction;
        const { left, right } = one(element, '.root').getBoundingClientRect();
        const out = all(element, '.root *').filter((node) => {
          const box = node.getBoundingClientRect();
          return (
            box.width > 0 &&
            !node.closest('.sr, svg, details:not([open]) > :not(summary)') &&
            (box.right > right + 1 || box.left < left - 1)
          );
        });
        expect(out.map((node) => node.outerHTML.slice(0, 90))).to.deep.equal([]);
      }
    };
    check();
    await press(element, 'Commencer');
    check();
    const input = one(element, '.answer input').getBoundingClientRect();
    expect(input.left, 'the button is at the start: on the right').to.be.above(160);
    expect(getComputedStyle(one(element, '.strides')).transform).to.match(/^matrix\(-1/);
    one(element, '.root').dir = 'ltr';
    for (const answer of hardToday) {
      await choose(element, answer);
      check();
      await press(element, 'Continuer');
    }
    check();
    await press(element, 'Voir mon résultat');
    check();
  });

  it('loads validation and HTTP only for a document of the page’s owner', async () => {
    expect(JSON.stringify(document1).length).to.be.above(1000);
    const loaded = () => performance.getEntriesByType('resource').filter(({ name }) => name.includes('owner-content'));
    const count = loaded().length;
    await make();
    expect(loaded()).to.have.length(count);
    expect(network.asked).to.deep.equal([]);
  });
});
