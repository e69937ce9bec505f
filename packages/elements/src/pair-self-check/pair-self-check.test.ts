import { aTimeout, expect, fixture, html, waitUntil } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';

import { selfCheckEn } from '../../../data/src/self-check/en.js';
import { selfCheckFr } from '../../../data/src/self-check/fr.js';
import { selfCheckRules } from '../../../data/src/self-check/rules.js';
import { fakeNetwork, violationsIn } from '../testing/network.js';
import type { PairSelfCheckStateEvent } from './events.js';
import { en } from './i18n/en.js';
import { fr } from './i18n/fr.js';
import {
  all,
  button,
  choose,
  focused,
  hardToday,
  make,
  one,
  press,
  stabilised,
  text,
  walk,
  type WatchedSelfCheck,
} from './testing/visitor.js';

const heading = (element: Element) => text(one(element, '#heading'));
const document1 = { ...selfCheckRules, texts: { fr: selfCheckFr, en: selfCheckEn } };

let network: ReturnType<typeof fakeNetwork>;
beforeEach(() => {
  network = fakeNetwork();
  sessionStorage.clear();
});
afterEach(() => network.restore());

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

describe('<pair-self-check>', () => {
  it('says first what it is for, how long it takes, that it neither diagnoses nor selects, where answers stay and how to stop (Q1)', async () => {
    const screen = text(one(await make(), '.screen'));
    for (const words of [
      'Quelques questions pour y réfléchir',
      'Environ 5 minutes',
      'ni un diagnostic, ni une sélection',
      'restent sur cet appareil',
      'arrêter quand vous voulez',
    ])
      expect(screen).to.include(words);
  });

  it('asks one question a screen in a native group, nothing chosen, with two ways not to choose, on every screen (Q2)', async () => {
    const element = await make();
    await press(element, 'Commencer');
    for (const answer of stabilised) {
      const [group, ...others] = all(element, 'fieldset');
      expect(others).to.deep.equal([]);
      expect(text(group!.querySelector('legend'))).to.equal(heading(element));
      expect(all(element, 'input:checked')).to.deep.equal([]);
      expect(all(element, '.answer').map(text).slice(-2)).to.deep.equal(['Je ne sais pas', 'Je préfère ne pas répondre']);
      expect(new Set(all(element, 'input').map((input) => (input as HTMLInputElement).type))).to.deep.equal(new Set(['radio']));
      await choose(element, answer);
      await press(element, 'Continuer');
    }
    expect(heading(element)).to.equal('Relisez vos réponses');
  });

  it('chooses nothing on a new question that comes before anything was drawn (Q2)', async () => {
    const element = await make();
    await press(element, 'Commencer');
    one(element, 'input').click();
    await press(element, 'Continuer');
    expect(element.store.get().question).to.equal('chemin');
    expect(all(element, 'input:checked')).to.deep.equal([]);
  });

  it('puts the focus on the heading of each new screen, said once: no live region repeats it (Q3)', async () => {
    const element = await make();
    expect(focused(element), 'not when the page opens').to.equal(null);
    const said: string[] = [];
    const listen = new MutationObserver((changes) => changes.forEach(({ target }) => said.push(target.textContent ?? '')));
    const screens = ['Commencer', ...hardToday.map(() => 'Continuer'), 'Voir ce que cela dit'];
    for (const [index, words] of screens.entries()) {
      await press(element, words);
      expect(focused(element)?.id).to.equal('heading');
      expect(focused(element)?.getAttribute('role')).to.equal('heading');
      for (const region of all(element, '[role="status"]')) listen.observe(region, { childList: true, characterData: true, subtree: true });
      expect(said.filter((each) => each.includes(heading(element)))).to.deep.equal([]);
      if (hardToday[index]) await choose(element, hardToday[index]);
    }
    listen.disconnect();
  });

  it('says “Question 3”, and “sur 13” only once every way on has that length (Q4)', async () => {
    const element = await make();
    await press(element, 'Commencer');
    const progress: string[] = [];
    for (const answer of stabilised) {
      progress.push(text(one(element, '#progress')));
      expect(all(element, 'progress, [role="progressbar"], [role="slider"], input[type="range"], .strides a')).to.deep.equal([]);
      await choose(element, answer);
      await press(element, 'Continuer');
    }
    expect(progress.slice(0, 7)).to.deep.equal([
      'Question 1',
      'Question 2',
      'Question 3',
      'Question 4',
      'Question 5',
      'Question 6',
      'Question 7 sur 13',
    ]);
  });

  it('answers “Continuer” without an answer by a summary with the focus, linking to the first answer, and the same words beside (Q5)', async () => {
    const element = await make();
    await press(element, 'Commencer');
    expect((button(element, 'Continuer') as HTMLButtonElement).disabled).to.equal(false);
    await press(element, 'Continuer');
    expect(focused(element)?.id).to.equal('summary');
    const link = one(element, '#summary a');
    expect(text(link)).to.equal(text(one(element, '#missing')));
    expect(one(element, 'fieldset').getAttribute('aria-describedby')).to.include('missing');
    const before = location.href;
    link.click();
    expect([focused(element)?.id, location.href]).to.deep.equal(['answer-0', before]);
    await choose(element, 'Une addiction');
    expect(all(element, '#summary')).to.deep.equal([]);
  });

  it('goes one screen back with the answers kept, by its link and by the browser (Q6)', async () => {
    const element = await make({ history: 'on' });
    const asked: string[] = [];
    await press(element, 'Commencer');
    for (const answer of stabilised.slice(0, 3)) {
      asked.push(heading(element));
      await choose(element, answer);
      await press(element, 'Continuer');
    }
    expect(history.state).to.deep.equal({ 'pair-self-check': element.store.get().position });
    const back = async (go: () => void, to: string) => {
      go();
      await waitUntil(() => heading(element) === to, to);
      expect(focused(element)?.id).to.equal('heading');
      expect(all(element, 'input:checked')).to.have.length(1);
    };
    await back(() => button(element, 'Retour').click(), asked[2]!);
    await back(() => history.back(), asked[1]!);
    await back(() => history.forward(), asked[2]!);
    await back(() => history.back(), asked[1]!);
    await back(() => button(element, 'Retour').click(), asked[0]!);
    history.back();
    await waitUntil(() => one(element, '.promises'));
    expect(Object.keys(element.store.get().answers)).to.have.length(3);
  });

  it('leaves the history alone when asked: then its link goes back by itself (Q6)', async () => {
    const element = await make({ history: 'off' });
    const [entries, state] = [history.length, JSON.stringify(history.state)];
    await walk(element, stabilised.slice(0, 2));
    await press(element, 'Retour');
    expect(element.store.get().question).to.equal('chemin');
    expect([history.length, JSON.stringify(history.state)]).to.deep.equal([entries, state]);
  });

  it('shows the answers before the result, and asks after a change only what became needed (Q7, Q8)', async () => {
    const element = await make();
    await walk(element, ['Une addiction', 'Je préfère ne pas répondre', ...hardToday.slice(2)]);
    expect(heading(element)).to.equal('Relisez vos réponses');
    const rows = all(element, '.review > div').map((row) => [...row.children].slice(0, 2).map(text));
    expect(rows).to.deep.equal([
      ['Votre expérience', 'Une addiction'],
      ['Votre chemin', 'Sans réponse'],
      ['Les soins et l’accompagnement', 'Oui, un peu'],
      ['Aujourd’hui', 'Aujourd’hui, c’est difficile'],
      ['Quelqu’un à qui parler', 'Pas vraiment'],
    ]);
    expect(all(element, '.edit button').map(text)[3]).to.equal('Modifier : Aujourd’hui');
    all(element, '.edit button')[3]!.click();
    await element.updateComplete;
    await choose(element, 'Ma vie a trouvé une certaine stabilité');
    await press(element, 'Continuer');
    expect(element.store.get().question, 'only what is new on the route').to.equal('aider');
    for (const answer of stabilised.slice(4, 12)) {
      await choose(element, answer);
      await press(element, 'Continuer');
    }
    expect(heading(element)).to.equal('Relisez vos réponses');
    expect(text(all(element, '.review dd')[0])).to.equal('Une addiction');
    expect(text(one(element, '.review > div:last-child dd'))).to.equal('Pas vraiment');
  });

  it('ends with what the answers showed and why, steps with their reasons, somebody to talk to and the help lines; no verdict (Q9)', async () => {
    for (const answers of [stabilised, hardToday, Array.from({ length: 13 }, () => 'Je ne sais pas')]) {
      const element = await make();
      await press(element, 'Commencer');
      while (all(element, 'fieldset').length > 0) {
        await choose(element, answers[element.store.get().number! - 1]!);
        await press(element, 'Continuer');
      }
      await press(element, 'Voir ce que cela dit');
      const screen = text(one(element, '.screen'));
      expect(all(element, '[aria-labelledby="steps"] li')).not.to.have.length(0);
      expect(screen).to.include(selfCheckFr.contact.title).and.include('Lignes d’écoute et d’urgence');
      for (const { because } of element.store.get().result!.steps)
        for (const { answer, question } of because)
          expect(screen).to.include(
            `Parce que vous avez dit : « ${answer === 'unknown' ? 'Je ne sais pas' : text(Object.assign(document.createElement('p'), { textContent: (selfCheckFr.questions as Record<string, { answers: Record<string, string> }>)[question]!.answers[answer]! }))}`,
          );
      expect(screen).to.not.match(/(?<!\p{L})(in)?aptes?(?!\p{L})|score|échec|éligible|niveau \d|\d\s?%|points?(?!\p{L})|réussi/iu);
      element.remove();
    }
  });

  it('folds on a hard day what is not asked for, and shows no part without a sentence', async () => {
    for (const answers of [hardToday, stabilised]) {
      const element = await make();
      await walk(element, answers);
      await press(element, 'Voir ce que cela dit');
      const folded = all(element, 'details').filter((each) => text(each).startsWith(selfCheckFr.parts.free));
      expect(folded.map((each) => (each as HTMLDetailsElement).open)).to.deep.equal(answers === hardToday ? [false] : []);
      for (const list of all(element, '#result ul')) expect(list.children, list.outerHTML).to.not.have.length(0);
      element.remove();
    }
  });

  it('has no word of verdict in English either (Q9)', async () => {
    const element = await make({ lang: 'en' });
    await waitUntil(() => button(element, 'Start'));
    await press(element, 'Start');
    for (let screen = 0; all(element, 'fieldset').length > 0 && screen < 20; screen++) {
      all(element, 'input')[0]!.click();
      await press(element, 'Continue');
    }
    await press(element, 'See what this tells');
    expect(text(one(element, '#result'))).to.not.match(
      /\b(un)?(fit|suitable|eligible|score|fail(ed|ure)?|passed|grade|ineligible)\b|\d\s?%/i,
    );
    expect(text(one(element, '#result'))).to.include('Because you said: “');
  });

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

  it('takes answers up again only when asked, in this tab, for the same version; without storage it does without (Q12)', async () => {
    const kept = () => sessionStorage.length;
    const plain = await make();
    await walk(plain, stabilised.slice(0, 2));
    expect(kept(), 'not unless asked').to.equal(0);

    const element = await make({ resume: '' });
    await walk(element, stabilised.slice(0, 2));
    expect(sessionStorage.key(0)).to.equal('pair-self-check:devenir-pair-aidant@1');
    element.remove();
    const again = await make({ resume: '' });
    await press(again, 'Reprendre où j’en étais');
    expect(again.store.get()).to.deep.include({ question: 'soins', answers: { vecu: 'addiction', chemin: 'fait' } });
    await press(again, 'Effacer mes réponses');
    expect(kept()).to.equal(0);

    sessionStorage.setItem('pair-self-check:devenir-pair-aidant@0', '{"vecu":"addiction"}');
    expect(button(await make({ resume: '' }), 'Reprendre')).to.equal(undefined);

    const real = Object.getOwnPropertyDescriptor(window, 'sessionStorage')!;
    Object.defineProperty(window, 'sessionStorage', {
      configurable: true,
      get: () => {
        throw new DOMException('denied', 'SecurityError');
      },
    });
    try {
      const denied = await make({ resume: '' });
      await walk(denied, hardToday);
      expect(heading(denied)).to.equal('Relisez vos réponses');
    } finally {
      Object.defineProperty(window, 'sessionStorage', real);
    }
  });

  it('prints and saves on the device, under a name that says nothing (Q13)', async () => {
    const element = await make();
    await walk(element, hardToday);
    await press(element, 'Voir ce que cela dit');
    let printed = 0;
    const real = { print: window.print, click: HTMLAnchorElement.prototype.click };
    window.print = () => void (printed += 1);
    const saved: HTMLAnchorElement[] = [];
    HTMLAnchorElement.prototype.click = function () {
      saved.push(this);
    };
    await press(element, 'Imprimer');
    await press(element, 'Garder sur cet appareil');
    Object.assign(window, { print: real.print });
    HTMLAnchorElement.prototype.click = real.click;
    expect(printed).to.equal(1);
    expect(saved.map(({ download, protocol }) => [download, protocol])).to.deep.equal([['notes.txt', 'blob:']]);
    const file = await (await fetch(saved[0]!.href)).text();
    for (const words of ['Aujourd’hui, pensez d’abord à vous', 'Parce que vous avez dit', '3114', selfCheckFr.contact.text])
      expect(file.replace(/\s+/g, ' ')).to.include(words);
  });

  it('offers “Effacer mes réponses” on every screen, which empties every place and says so (Q14)', async () => {
    const element = await make({ resume: '', history: 'on' });
    const wipe = () => button(element, 'Effacer mes réponses');
    expect(wipe()).to.exist;
    await walk(element, hardToday);
    expect(wipe()).to.exist;
    await press(element, 'Voir ce que cela dit');
    await press(element, 'Effacer mes réponses');
    await waitUntil(() => history.state?.['pair-self-check'] === 0 || one(element, '.promises'));
    expect(element.store.get()).to.deep.include({ answers: {}, step: 'intro', position: 0 });
    expect(sessionStorage.length).to.equal(0);
    expect(focused(element)?.id).to.equal('heading');
    await waitUntil(() => all(element, '[role="status"]').some((region) => text(region) === 'Vos réponses sont effacées.'));
    history.forward();
    await aTimeout(50);
    expect(element.store.get().step, 'the browser’s Forward finds nothing').to.equal('intro');
  });

  it('never goes on by itself, neither with time nor with an answer (Q15)', async () => {
    const timers: number[] = [];
    const element = await make();
    const real = window.setTimeout;
    window.setTimeout = ((run: () => void, ms = 0) => {
      if (ms > 0) timers.push(ms);
      return real(run, ms);
    }) as typeof setTimeout;
    await press(element, 'Commencer');
    for (const label of all(element, '.answer').map(text)) {
      await choose(element, label);
      expect(element.store.get()).to.include({ question: 'vecu', step: 'question' });
    }
    window.setTimeout = real;
    expect(timers).to.deep.equal([]);
  });

  it('answers a word of distress with the help lines at once, politely, and ends nothing (Q16)', async () => {
    const element = await make();
    await walk(element, hardToday.slice(0, 3));
    const region = one(element, 'form [role="status"]');
    expect(text(region)).to.equal('');
    await choose(element, 'Aujourd’hui, c’est difficile');
    expect(one(element, 'form [role="status"]'), 'the region was there before').to.equal(region);
    expect(text(region)).to.include(selfCheckFr.distress);
    expect([...region.querySelectorAll('a')].map((link) => link.getAttribute('href'))).to.deep.equal(['tel:3114', 'tel:0800231313']);
    expect(focused(element)?.matches('input, #heading')).to.equal(true);
    await press(element, 'Continuer');
    expect(element.store.get().question).to.equal('soutien');
    expect(text(one(element, 'form [role="status"]'))).to.equal('');
  });

  it('shows the help lines first on every screen, while loading and when the document does not come (C1)', async () => {
    const first = (element: Element) => one(element, 'section').querySelector('[part="help"], .screen');
    const waiting = document.createElement('pair-self-check');
    Object.assign(waiting, { lang: 'fr', src: network.answer('muet.json', () => new Promise(() => {})) });
    (await fixture<HTMLElement>(html`<div></div>`)).append(waiting);
    await waitUntil(() => all(waiting, 'a.number').length > 1);
    expect(first(waiting)?.matches('[part="help"]')).to.equal(true);
    await waitUntil(() => text(one(waiting, '.screen')).includes('se chargent'), 'after a second', { timeout: 3000 });

    expect(await violationsIn(waiting)).to.deep.equal([]);

    const failed = document.createElement('pair-self-check');
    Object.assign(failed, { lang: 'fr', src: network.answer('perdu.json', async () => new Response('', { status: 404 })) });
    const { error } = console;
    console.error = () => {};
    (await fixture<HTMLElement>(html`<div></div>`)).append(failed);
    await waitUntil(() => one(failed, '[role="alert"]'), undefined, { timeout: 5000 });
    console.error = error;
    expect(all(failed, 'a.number').length).to.be.above(1);

    const element = await make();
    const screens = ['Commencer', ...hardToday.map(() => 'Continuer'), 'Voir ce que cela dit'];
    for (const [index, words] of screens.entries()) {
      const bar = first(element)!;
      expect(bar.matches('[part="help"]')).to.equal(true);
      expect([...bar.querySelectorAll(':scope > .numbers b')].map(text)).to.deep.equal(['3114', '15']);
      for (const link of all(element, '.help > .numbers a')) expect(link.getBoundingClientRect().height).to.be.at.least(44);
      await press(element, words);
      if (hardToday[index]) await choose(element, hardToday[index]);
    }
  });

  it('prints content alone: no control, every number and the date of print (C15)', async () => {
    const element = await make();
    await walk(element, hardToday);
    await press(element, 'Voir ce que cela dit');
    const printing: CSSMediaRule[] = [];
    const findIn = (rules: CSSRuleList) => {
      for (const rule of rules) {
        if (rule instanceof CSSMediaRule && rule.media.mediaText === 'print') printing.push(rule);
        if ('cssRules' in rule) findIn(rule.cssRules as CSSRuleList);
      }
    };
    for (const sheet of element.shadowRoot!.adoptedStyleSheets) findIn(sheet.cssRules);
    for (const rule of printing) rule.media.mediaText = 'all';
    const isShown = (node: HTMLElement) => node.getClientRects().length > 0;
    const controls = all(element, 'button, .help summary, .wipe').filter(isShown).map(text);
    const [date] = all(element, '.on-paper').filter(isShown).map(text);
    const numbers = all(element, '#help-lines b').filter(isShown).map(text);
    const steps = all(element, '[aria-labelledby="steps"] li').map((li) => li.innerText.split('\n')[0]!.trim());
    for (const rule of printing) rule.media.mediaText = 'print';
    expect(printing.length).to.be.above(1);
    expect(controls.filter((words) => !steps.includes(words))).to.deep.equal([]);
    expect(steps[0]).to.include('Parler avec quelqu’un');
    expect(date).to.include(`Imprimé le ${new Intl.DateTimeFormat('fr', { dateStyle: 'long' }).format(new Date())}`);
    expect(numbers).to.include.members(['3114', '09 72 39 40 50']);
  });

  it('shows the simpler words on a press, says them, and keeps to them on the next question', async () => {
    const element = await make();
    await press(element, 'Commencer');
    await press(element, 'Dire plus simplement');
    expect(heading(element)).to.equal('Quelle difficulté avez-vous connue dans votre vie ?');
    expect(text(one(element, 'section > [role="status"]'))).to.equal(heading(element));
    await choose(element, 'Une addiction');
    await press(element, 'Continuer');
    expect(heading(element)).to.equal('Comment allez-vous, par rapport à avant ? C’est vous qui le dites.');
    await press(element, 'Revenir à la première phrase');
    expect(heading(element)).to.equal('Où en êtes-vous de votre chemin de rétablissement ?');
    expect(all(element, 'summary').map(text)).to.include('En savoir plus : Le rétablissement');
  });

  it('links a step to the other elements only when the page has them, and tells them nothing', async () => {
    const element = await make();
    await walk(element, stabilised);
    await press(element, 'Voir ce que cela dit');
    expect(button(element, 'Parler de votre projet avec une équipe')).to.equal(undefined);
    element.remove();
    const other = document.createElement('pair-engagement');
    document.body.append(other);
    const again = await make();
    await walk(again, stabilised);
    await press(again, 'Voir ce que cela dit');
    const before = location.href;
    await press(again, 'Parler de votre projet avec une équipe');
    expect([document.activeElement, location.href]).to.deep.equal([other, before]);
    other.blur();
    expect([other.attributes.length, other.childNodes.length]).to.deep.equal([0, 0]);
    other.remove();
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
    await press(element, 'Voir ce que cela dit');
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
    while (focused(element)?.textContent?.trim() !== 'Voir ce que cela dit') await sendKeys({ press: 'Tab' });
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
    await press(element, 'Voir ce que cela dit');
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

// Used by the type of `make` only.
export type { WatchedSelfCheck };
