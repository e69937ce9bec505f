import { expect, fixture, html, waitUntil } from '@open-wc/testing';

import { selfCheckFr } from '../../../data/src/self-check/fr.js';
import { violationsIn } from '../testing/network.js';
import { network } from './testing/network.js';
import { all, button, choose, focused, hardToday, make, one, press, stabilised, text, walk } from './testing/visitor.js';

describe('<pair-self-check>, what it ends with', () => {
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
});
