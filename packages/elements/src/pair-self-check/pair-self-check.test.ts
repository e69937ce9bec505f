import { expect } from '@open-wc/testing';

import './testing/network.js';
import { all, button, choose, focused, hardToday, make, one, press, stabilised, text, walk } from './testing/visitor.js';

const heading = (element: Element) => text(one(element, '#heading'));

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
      expect(group!.getAttribute('aria-labelledby')).to.equal('heading'); // not a legend, which would be heard a second time
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
    const screens = ['Commencer', ...hardToday.map(() => 'Continuer'), 'Voir mon résultat'];
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
    const described = () =>
      (one(element, 'fieldset').getAttribute('aria-describedby') ?? '').split(' ').map((id) => text(one(element, `#${id}`)));
    const hint = ['Votre parcours n’a pas à ressembler à celui d’un autre.'];
    expect(described(), 'no error before there is one').to.deep.equal(hint);
    expect(all(element, '#missing')).to.deep.equal([]);
    await press(element, 'Continuer');
    expect(described()).to.deep.equal([...hint, 'Choisissez une réponse, ou « Je préfère ne pas répondre »']);
    expect(focused(element)?.id).to.equal('summary');
    const link = one(element, '#summary a');
    expect(text(link)).to.equal(text(one(element, '#missing')));
    const before = location.href;
    link.click();
    expect([focused(element)?.id, location.href]).to.deep.equal(['answer-0', before]);
    await choose(element, 'Une addiction');
    expect(all(element, '#summary')).to.deep.equal([]);
    expect(described()).to.deep.equal(hint);
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
});
