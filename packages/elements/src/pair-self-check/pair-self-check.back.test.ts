import { aTimeout, expect, waitUntil } from '@open-wc/testing';

import './testing/network.js';
import { all, button, choose, focused, hardToday, make, one, press, stabilised, text, walk } from './testing/visitor.js';

const heading = (element: Element) => text(one(element, '#heading'));

describe('<pair-self-check>, going back and taking up', () => {
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
    await press(again, 'Oui, tout effacer');
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

  it('asks before it clears: seen, said, apart from “Continuer”, and given up by going on (Q14)', async () => {
    const element = await make();
    await walk(element, stabilised.slice(0, 1));
    await choose(element, stabilised[1]!);
    const wipe = one(element, '.wipe button');
    expect(text(wipe)).to.equal('Effacer mes réponses');
    const gap = wipe.getBoundingClientRect().top - button(element, 'Continuer').getBoundingClientRect().bottom;
    expect(gap).to.be.at.least(40);
    wipe.click();
    // The second click of a double press.
    wipe.dispatchEvent(new MouseEvent('click', { detail: 2 }));
    await element.updateComplete;
    const words = 'Toutes vos réponses vont disparaître.';
    expect([text(wipe), text(one(element, 'section > [role="status"]'))]).to.deep.equal(['Oui, tout effacer', words]);
    expect(text(one(element, '.wipe span')), 'it is seen').to.equal(words);
    expect(Object.keys(element.store.get().answers), 'nothing went').to.have.length(2);
    await press(element, 'Continuer');
    expect([text(wipe), text(one(element, 'section > [role="status"]'))]).to.deep.equal(['Effacer mes réponses', '']);
    expect(Object.keys(element.store.get().answers)).to.have.length(2);
  });

  it('offers “Effacer mes réponses” on every screen, which empties every place and says so (Q14)', async () => {
    const element = await make({ resume: '', history: 'on' });
    const wipe = () => button(element, 'Effacer mes réponses');
    expect(wipe()).to.exist;
    await walk(element, hardToday);
    expect(wipe()).to.exist;
    await press(element, 'Voir mon résultat');
    await press(element, 'Effacer mes réponses');
    await press(element, 'Oui, tout effacer');
    await waitUntil(() => history.state?.['pair-self-check'] === 0 || one(element, '.promises'));
    expect(element.store.get()).to.deep.include({ answers: {}, step: 'intro', position: 0 });
    expect(sessionStorage.length).to.equal(0);
    expect(focused(element)?.id).to.equal('heading');
    await waitUntil(() => all(element, '[role="status"]').some((region) => text(region) === 'Vos réponses sont effacées.'));
    history.forward();
    await aTimeout(50);
    expect(element.store.get().step, 'the browser’s Forward finds nothing').to.equal('intro');
  });
});
