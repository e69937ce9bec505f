import { expect, waitUntil } from '@open-wc/testing';
import { sendKeys, setViewport } from '@web/test-runner-commands';

import { engagementFr } from '../../../data/src/engagement/fr.js';
import { contrastFaults } from '../testing/contrast.js';
import { violationsIn } from '../testing/network.js';
import { fr } from './i18n/fr.js';
import { all, button, make, one, plainly, press, simplify, text } from './testing/visitor.js';

const title = (element: Element) => text(one(element, '.projector .display'));

describe('<pair-engagement> for a projector', () => {
  it('shows one idea a screen over the whole page; arrow keys go on and back, Escape leaves, the focus returns', async () => {
    const element = await make();
    expect(all(element, '.projector')).to.deep.equal([]);
    button(element, fr.project).focus();
    await press(element, fr.project);
    await waitUntil(() => one(element, '.projector .display'));
    const dialog = one(element, '.projector');
    const { width, height } = dialog.getBoundingClientRect();
    expect([width, height]).to.deep.equal([innerWidth, innerHeight]);
    expect(title(element)).to.equal(plainly(engagementFr.title));
    expect(one(element, '.projector .reach p').checkVisibility(), 'the picture names its places').to.equal(true);
    for (const degree of ['participation', 'hybrid', 'partnership'] as const) {
      await sendKeys({ press: 'ArrowRight' });
      expect(title(element)).to.equal(engagementFr.degrees[degree].title);
      expect(element.shadowRoot!.activeElement!.id, 'a screen reader reads it').to.equal('idea');
      expect(all(element, '.projector [role="heading"]')).to.have.length(1);
      expect(text(one(element, '.origin'))).to.include(plainly(engagementFr.sources['guide-pdl'].title));
    }
    await sendKeys({ press: 'ArrowLeft' });
    expect(title(element)).to.equal(engagementFr.degrees.hybrid.title);
    await sendKeys({ press: 'End' });
    expect(title(element)).to.equal(plainly(engagementFr.sections.notice.title));
    await sendKeys({ press: 'ArrowRight' });
    expect(title(element), 'the last stays').to.equal(plainly(engagementFr.sections.notice.title));
    await sendKeys({ press: 'Escape' });
    await waitUntil(() => all(element, '.projector').length === 0);
    expect(text(element.shadowRoot!.activeElement)).to.equal(fr.project);
  });

  it('shows the plain version when that is chosen, and fits a small projector without a scroll', async () => {
    await setViewport({ width: 1024, height: 768 });
    const element = await make();
    await simplify(element);
    await press(element, fr.project);
    await waitUntil(() => one(element, '.projector .display'));
    await sendKeys({ press: 'ArrowRight' });
    expect(text(one(element, '.stage > p:not(.display)'))).to.equal(plainly(engagementFr.degrees.participation.plain));
    await sendKeys({ press: 'Home' });
    const dialog = one(element, '.projector');
    for (let at = 0, last = ''; title(element) !== last; at++) {
      last = title(element);
      expect(dialog.scrollHeight, last).to.be.at.most(dialog.clientHeight);
      expect(dialog.scrollWidth, last).to.be.at.most(dialog.clientWidth);
      await sendKeys({ press: 'ArrowRight' });
      expect(at).to.be.below(60);
    }
    await setViewport({ width: 800, height: 600 });
  });

  it('has no fault that axe can see, and enough contrast', async () => {
    const element = await make();
    await press(element, fr.project);
    await waitUntil(() => one(element, '.projector .display'));
    await sendKeys({ press: 'ArrowRight' });
    expect(contrastFaults(element)).to.deep.equal([]);
    expect(await violationsIn(element)).to.deep.equal([]);
  }).timeout(60_000);
});
