import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';

import { selfCheckFr } from '../../../data/src/self-check/fr.js';
import { violationsIn } from '../testing/network.js';
import { network } from './testing/network.js';
import { all, button, choose, focused, hardToday, make, one, press, relative, stabilised, text, walk } from './testing/visitor.js';

describe('<pair-self-check>, what it ends with', () => {
  it('ends with what the answers showed and why, steps with their reasons, somebody to talk to and the help lines; no verdict (Q9)', async () => {
    for (const answers of [stabilised, hardToday, Array.from({ length: 13 }, () => 'Je ne sais pas')]) {
      const element = await make();
      await press(element, 'Commencer');
      while (all(element, 'fieldset').length > 0) {
        await choose(element, answers[element.store.get().number! - 1]!);
        await press(element, 'Continuer');
      }
      await press(element, 'Voir mon résultat');
      const screen = text(one(element, '.screen'));
      expect(all(element, '.ways li')).not.to.have.length(0);
      expect(screen).to.include(selfCheckFr.contact.title).and.include('Lignes d’écoute et d’urgence');
      const given = element.store.get().result!.steps.flatMap(({ because }) => because);
      for (const { answer, question } of given) {
        const { [question]: asked } = selfCheckFr.questions as Record<string, { answers: Record<string, string> }>;
        expect(screen).to.include(`« ${answer === 'unknown' ? 'Je ne sais pas' : asked!.answers[answer]!.replace(/\s+/g, ' ')} »`);
      }
      expect(screen.includes('Parce que vous avez dit :')).to.equal(given.length > 0);
      expect(screen).to.not.match(/(?<!\p{L})(in)?aptes?(?!\p{L})|score|échec|éligible|niveau \d|\d\s?%|points?(?!\p{L})|réussi/iu);
      element.remove();
    }
  });

  it('folds all but the first screen; on a hard day the help lines are open, and come first', async () => {
    for (const answers of [hardToday, stabilised]) {
      const element = await make();
      await walk(element, answers);
      await press(element, 'Voir mon résultat');
      const folds = all(element, '.rest > details, #help-lines > details') as HTMLDetailsElement[];
      const open = folds.filter((each) => each.open).map((each) => each.parentElement!.id);
      expect(open).to.deep.equal(answers === hardToday ? ['help-lines'] : []);
      if (answers === hardToday) expect(folds[0]!.parentElement!.id).to.equal('help-lines');
      const titles = folds.map((each) => text(each.querySelector('summary')));
      expect(titles).to.include.members([
        selfCheckFr.parts.free,
        selfCheckFr.parts.care,
        'Pourquoi ce résultat',
        'D’où viennent ces phrases',
      ]);
      for (const list of all(element, '#result ul')) expect(list.children, list.outerHTML).to.not.have.length(0);
      element.remove();
    }
  });

  it('quotes an answer once in a part, over all that it led to, and says once that it was said', async () => {
    const element = await make();
    await walk(element, stabilised);
    await press(element, 'Voir mon résultat');
    for (const part of all(element, '.rest > details')) {
      const words = text(part);
      expect(words.split('Parce que vous avez dit').length - 1, words).to.be.at.most(1);
      const quotes = [...part.querySelectorAll('li > .soft')].map(text);
      expect(new Set(quotes).size).to.equal(quotes.length);
    }
    const sentences = Object.values(selfCheckFr.statements).flatMap((each) => each.split(/(?<=[.?!])\s/));
    const screen = text(one(element, '#result'));
    const twice = sentences.filter((each) => screen.split(each.replace(/\s+/g, ' ')).length > 2);
    expect(twice).to.deep.equal([]);
  });

  for (const width of [360, 1280])
    it(`holds in its first screen, ${width} px wide and 740 high, a sentence, three ways on and somebody to talk to`, async () => {
      await setViewport({ width, height: 740 });
      try {
        for (const answers of [stabilised, hardToday, relative]) {
          const element = await make({ 'finder-href': '/lieux', 'trainings-href': '/formations', 'engagement-href': '/agir' });
          const number = Object.assign(document.createElement('a'), {
            href: 'tel:+33261910071',
            slot: 'local',
            textContent: '02 61 91 00 71',
          });
          element.append(number);
          Object.assign(element.parentElement!.style, {
            position: 'absolute',
            insetInline: '0',
            insetBlockStart: '0',
            paddingInline: '16px',
          });
          await walk(element, answers);
          await press(element, 'Voir mon résultat');
          const top = element.getBoundingClientRect().top;
          const ways = all(element, '#result > div > .ways > li');
          expect(ways).to.have.length(3);
          for (const way of ways) expect(way.querySelector('a[href], button, summary'), text(way)).to.exist;
          const [person] = all(element, '#person');
          expect(number.getBoundingClientRect().height).to.be.at.least(24);
          expect(person!.getBoundingClientRect().bottom - top, text(one(element, '#heading'))).to.be.at.most(740);
          expect(text(one(element, '#result > p:nth-child(2)')).split(/[.?!](?=\s|$)/)).to.have.length(2);
          element.remove();
        }
      } finally {
        await setViewport({ width: 800, height: 600 });
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
    await press(element, 'See my result');
    expect(text(one(element, '#result'))).to.not.match(
      /\b(un)?(fit|suitable|eligible|score|fail(ed|ure)?|passed|grade|ineligible)\b|\d\s?%/i,
    );
    expect(text(one(element, '#result'))).to.include('Because you said: “');
  });

  it('prints and saves on the device, under a name that says nothing (Q13)', async () => {
    const element = await make();
    await walk(element, hardToday);
    await press(element, 'Voir mon résultat');
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

  it('answers a word of distress with the help lines at once, under that answer, politely, and ends nothing (Q16)', async () => {
    const element = await make();
    await walk(element, hardToday.slice(0, 3));
    const region = one(element, 'form [role="status"]');
    expect(text(region)).to.equal('');
    await choose(element, 'Aujourd’hui, c’est difficile');
    expect(one(element, 'form [role="status"]'), 'the region was there before').to.equal(region);
    expect(text(region)).to.include(selfCheckFr.distress);
    expect([...region.querySelectorAll('a')].map((link) => link.getAttribute('href'))).to.deep.equal(['tel:3114', 'tel:0800231313']);
    expect(text(region.previousElementSibling)).to.equal('Aujourd’hui, c’est difficile');
    expect(region.getBoundingClientRect().top - region.previousElementSibling!.getBoundingClientRect().bottom).to.be.below(20);
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
    const screens = ['Commencer', ...hardToday.map(() => 'Continuer'), 'Voir mon résultat'];
    for (const [index, words] of screens.entries()) {
      const bar = first(element)!;
      expect(bar.matches('[part="help"]')).to.equal(true);
      expect([...bar.querySelectorAll(':scope > .numbers b')].map(text)).to.deep.equal(['3114', '15', 'SMS au 114']);
      for (const link of all(element, '.help > .numbers a')) expect(link.getBoundingClientRect().height).to.be.at.least(44);
      await press(element, words);
      if (hardToday[index]) await choose(element, hardToday[index]);
    }
  });

  it('prints content alone: no control, every number and the date of print (C15)', async () => {
    const element = await make();
    await walk(element, hardToday);
    await press(element, 'Voir mon résultat');
    const printing: CSSMediaRule[] = [];
    const findIn = (rules: CSSRuleList) => {
      for (const rule of rules) {
        if (rule instanceof CSSMediaRule && rule.media.mediaText === 'print') printing.push(rule);
        if ('cssRules' in rule) findIn(rule.cssRules as CSSRuleList);
      }
    };
    for (const sheet of element.shadowRoot!.adoptedStyleSheets) findIn(sheet.cssRules);
    for (const rule of printing) rule.media.mediaText = 'all';
    window.dispatchEvent(new Event('beforeprint'));
    const isShown = (node: HTMLElement) => node.getClientRects().length > 0;
    const controls = all(element, 'button, .help summary, .wipe').filter(isShown).map(text);
    const [date] = all(element, '.on-paper').filter(isShown).map(text);
    const numbers = all(element, '#help-lines b').filter(isShown).map(text);
    const steps = all(element, '.ways li').map((li) => li.innerText.split('\n')[0]!.trim());
    const unseen = all(element, '#result p, #result li, #result summary').filter(
      (node) => text(node) && !isShown(node) && !node.closest('[hidden]'),
    );
    for (const rule of printing) rule.media.mediaText = 'print';
    window.dispatchEvent(new Event('afterprint'));
    expect(unseen.map(text), 'all of the result is printed').to.deep.equal([]);
    const open = all(element, '#result details[open]').map((each) => each.parentElement!.id);
    expect(open, 'and as before afterwards').to.deep.equal(['help-lines']);
    expect(printing.length).to.be.above(1);
    expect(controls.filter((words) => !steps.includes(words))).to.deep.equal([]);
    expect(steps[0]).to.include('Parler avec quelqu’un');
    expect(date).to.include(`Imprimé le ${new Intl.DateTimeFormat('fr', { dateStyle: 'long' }).format(new Date())}`);
    expect(numbers).to.include.members(['3114', '09 72 39 40 50']);
  });

  it('links a step to the page that the owner gave, else to the element of this page, else not at all; nothing of the answers goes there', async () => {
    const ways = async (attributes: Record<string, string> = {}) => {
      const element = await make(attributes);
      await walk(element, stabilised);
      await press(element, 'Voir mon résultat');
      return element;
    };
    const project = 'Parler de votre projet avec une équipe';
    const linksIn = (element: Element) => all(element, '.ways a').map((link) => [text(link), link.getAttribute('href')]);
    const none = await ways();
    expect([button(none, project), linksIn(none)]).to.deep.equal([undefined, []]);
    expect(all(none, '.ways .strong').find((each) => text(each) === project)?.localName).to.equal('p');
    none.remove();

    const other = document.createElement('pair-engagement');
    document.body.append(other);
    const again = await ways({ 'engagement-href': 'javascript:alert(1)', 'trainings-href': 'https://user@exemple.fr/' });
    expect(linksIn(again), 'what the allow-list refuses').to.deep.equal([]);
    const before = location.href;
    await press(again, project);
    expect([document.activeElement, location.href]).to.deep.equal([other, before]);
    other.blur();
    expect([other.attributes.length, other.childNodes.length]).to.deep.equal([0, 0]);
    again.remove();

    const linked = await ways({ 'engagement-href': 'https://exemple.fr/agir', 'trainings-href': '/formations?page=1#liste' });
    other.remove();
    const links = linksIn(linked);
    expect(links).to.deep.include([project, 'https://exemple.fr/agir']);
    expect(links).to.deep.include(['Regarder une formation', `${location.origin}/formations?page=1#liste`]);
    for (const link of all(linked, '.ways a')) expect(link.getAttribute('referrerpolicy')).to.equal('no-referrer');
  });
});
