import '@pair-aidance/elements/define';

import type { PairEngagement } from '@pair-aidance/elements';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { expect, spyOn, userEvent, waitFor } from 'storybook/test';

import { documentAt } from './fake-network.js';
import { inEnglish, shows } from './shows.js';

type Attributes = Pick<PairEngagement, 'lang' | 'src' | 'urlPrefix' | 'debug'>;
type Story = StoryObj<Attributes>;
type Play = NonNullable<Story['play']>;

/**
 * Makes clear three things that are often confused: how peer help happens, what a peer supporter does, and how a peer supporter and a team engage. One
 * screen says the whole, each part opens, each block has its sources; nothing ranks.
 */
const meta: Meta<Attributes> = {
  title: 'pair-engagement',
  component: 'pair-engagement',
  args: { lang: 'fr', urlPrefix: '', debug: false },
  render: ({ lang, src, urlPrefix, debug }) =>
    html`<pair-engagement lang=${lang} src=${ifDefined(src)} url-prefix=${urlPrefix} ?debug=${debug}>
      <a href="pair-engagement.html">${lang === 'en' ? 'The ways to engage' : 'Les façons de s’engager'}</a>
    </pair-engagement>`,
};
export default meta;

const [fr, en] = ['Tout afficher', 'Show everything'];

/** Presses what the selectors name, one after the other, once it is there; then the story shows its texts. */
const pressing =
  (selectors: readonly string[], texts: readonly string[]): Play =>
  async (context) => {
    await shows(context.args.lang === 'en' ? en : fr)(context);
    for (const selector of selectors) {
      const find = () => [...(context.canvasElement.querySelector('pair-engagement')?.shadowRoot?.querySelectorAll(selector) ?? [])];
      await waitFor(() => expect(find()).not.toEqual([]));
      for (const control of find()) await userEvent.click(control);
    }
    await shows(...texts)(context);
  };

/** The link stays while the content is on its way; words come after a second. Event: `loading`. */
export const Loading: Story = { args: { src: documentAt('silent.json') }, play: shows('Les repères se chargent…') };
export const LoadingInEnglish = inEnglish(Loading, 'The guidance is loading…');

/** After five seconds the visitor is told that it takes longer. Event: `slow`. */
export const Slow: Story = { args: { src: documentAt('silent.json') }, play: shows('C’est plus long que prévu') };
export const SlowInEnglish = inEnglish(Slow, 'This is taking longer than expected');

/** The whole on one screen: the picture and the degrees, each in two sentences; what opens follows. Event: `ready`. */
export const Ready: Story = {
  play: shows('Partenariat', 'Situez votre projet', 'Tout afficher'),
};
export const ReadyInEnglish = inEnglish(Ready, 'Show everything', 'Place your project');

/** All parts open. */
export const AllOpen: Story = { play: pressing(['#all'], ['Le groupe de travail', 'Tout refermer']) };
export const AllOpenInEnglish: Story = { args: { lang: 'en' }, play: pressing(['#all'], ['Close everything']) };

/** A chapter with its words explained and its sources, opened. */
export const Explained: Story = {
  play: pressing(['#degrees-part > summary', '#degrees-part .words summary', '#degrees-part .ref summary'], ['l. 616-617']),
};
export const ExplainedInEnglish: Story = {
  args: { lang: 'en' },
  play: pressing(['#degrees-part > summary', '#degrees-part .ref summary'], ['l. 616-617']),
};

/** The plain version of the whole, by one switch. */
export const Plain: Story = { play: pressing(['.tools input', '#all'], ['Le pair-aidant apporte son savoir dans une activité.']) };
export const PlainInEnglish: Story = {
  args: { lang: 'en' },
  play: pressing(['.tools input', '#all'], ['The peer supporter brings their knowledge to an activity.']),
};

/** For a projector: one idea a screen, over the whole page. Arrow keys go on and back, Escape leaves. */
export const Projected: Story = { play: pressing(['.tools .project'], ['Quitter (Échap)', '1 / ']) };
export const ProjectedInEnglish: Story = { args: { lang: 'en' }, play: pressing(['.tools .project'], ['Exit (Escape)', '1 / ']) };

/** One mission: the passages of the guide that the answers meet, here of both at once. No figure, no place, no verdict. */
export const Situated: Story = {
  play: pressing(['#situate-part > summary', '.situate fieldset:nth-of-type(2) .choice:nth-of-type(3) input'], ['Vous avez répondu :']),
};
export const SituatedInEnglish: Story = {
  args: { lang: 'en' },
  play: pressing(['#situate-part > summary', '.situate fieldset:nth-of-type(2) .choice:nth-of-type(3) input'], ['You answered:']),
};

/** Examples chosen by structure, rhythm, status and pay; never by a degree, which no case bears. */
export const ChosenCases: Story = {
  play: pressing(
    ['#cases-part > summary', '.filter summary', '.facets fieldset:nth-of-type(3) .choice:nth-of-type(2) input'],
    ['1 exemple sur 5'],
  ),
};
export const ChosenCasesInEnglish: Story = {
  args: { lang: 'en' },
  play: pressing(
    ['#cases-part > summary', '.filter summary', '.facets fieldset:nth-of-type(3) .choice:nth-of-type(2) input'],
    ['1 of 5 examples'],
  ),
};

/** Choices that no example brings together. */
export const NoCase: Story = {
  play: pressing(
    [
      '#cases-part > summary',
      '.filter summary',
      '.facets fieldset:nth-of-type(1) .choice:nth-of-type(1) input',
      '.facets fieldset:nth-of-type(3) .choice:nth-of-type(2) input',
    ],
    ['Aucun exemple ne réunit ces choix.'],
  ),
};
export const NoCaseInEnglish: Story = {
  args: { lang: 'en' },
  play: pressing(
    [
      '#cases-part > summary',
      '.filter summary',
      '.facets fieldset:nth-of-type(1) .choice:nth-of-type(1) input',
      '.facets fieldset:nth-of-type(3) .choice:nth-of-type(2) input',
    ],
    ['No example matches all these choices.'],
  ),
};

/** The document cannot be had: the help lines, what happened, what to do, and the link. Event: `error` with its code. */
export const Failed: Story = {
  args: { src: documentAt('gone.json') },
  beforeEach: () => void spyOn(console, 'error').mockImplementation(() => {}),
  play: async (context) => {
    await shows('Les repères ne peuvent pas être affichés', 'Réessayer')(context);
    await expect(console.error).toHaveBeenCalledWith(expect.objectContaining({ name: 'PairError', code: 'http' }));
  },
};
export const FailedInEnglish = inEnglish(Failed, 'The guidance cannot be shown', 'Try again');

/** A document to be mended: with `debug`, its owner is told where and how. */
export const ToMend: Story = {
  args: { src: documentAt('empty.json'), debug: true },
  beforeEach: () => void spyOn(console, 'error').mockImplementation(() => {}),
  play: shows('Le document de ce site ne peut pas être lu.', 'Pour la personne qui gère ce site'),
};
export const ToMendInEnglish = inEnglish(ToMend, 'This site’s document cannot be read.', 'For the person who runs this site');
