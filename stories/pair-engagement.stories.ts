import '@pair-aidance/elements/define';

import type { PairEngagement } from '@pair-aidance/elements';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { expect, spyOn, userEvent } from 'storybook/test';

import { documentAt } from './fake-network.js';
import { inEnglish, shows } from './shows.js';

type Attributes = Pick<PairEngagement, 'lang' | 'src' | 'urlPrefix' | 'debug'>;
type Story = StoryObj<Attributes>;
type Play = NonNullable<Story['play']>;

/**
 * Makes clear three things that are often confused: how peer help happens, what a peer helper does, and how a peer helper and a team engage. Each
 * sentence opens to its source; nothing ranks.
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
      for (const control of context.canvasElement.querySelector('pair-engagement')?.shadowRoot?.querySelectorAll(selector) ?? [])
        await userEvent.click(control);
    }
    await shows(...texts)(context);
  };

/** The link stays while the content is on its way; words come after a second. Event: `loading`. */
export const Loading: Story = { args: { src: documentAt('silent.json') }, play: shows('Les repères se chargent…') };
export const LoadingInEnglish = inEnglish(Loading, 'The guidance is loading…');

/** After five seconds the visitor is told that it takes longer. Event: `slow`. */
export const Slow: Story = { args: { src: documentAt('silent.json') }, play: shows('C’est plus long que prévu.') };
export const SlowInEnglish = inEnglish(Slow, 'This takes longer than expected.');

/** The picture, the degrees, a project to situate, the cases; the rest follows. Event: `ready`. */
export const Ready: Story = {
  play: shows('Participation, hybride, partenariat', 'Situez votre projet', 'Tout afficher', '5 exemples sur 5'),
};
export const ReadyInEnglish = inEnglish(Ready, 'Show everything', '5 of 5 examples');

/** All degrees, side by side. */
export const AllOpen: Story = { play: pressing(['#degrees-all'], ['Le groupe de travail', 'Tout refermer']) };
export const AllOpenInEnglish: Story = { args: { lang: 'en' }, play: pressing(['#degrees-all'], ['Close everything']) };

/** Plainer words, explained terms and sources, opened. */
export const Explained: Story = {
  play: pressing(
    ['[aria-controls="degrees-plain"]', '[aria-controls$="-term"]', '[aria-labelledby="degrees"] .ref', '[aria-controls="cases-sources"]'],
    ['lignes 616-617 de la version texte'],
  ),
};
export const ExplainedInEnglish: Story = {
  args: { lang: 'en' },
  play: pressing(['[aria-controls="degrees-plain"]', '[aria-labelledby="degrees"] .ref'], ['lines 616-617 of the text version']),
};

/** One mission: the passages of the guide that the answers meet, here of both at once. No figure, no place, no verdict. */
export const Situated: Story = {
  play: pressing(['.situate fieldset:nth-of-type(2) .choice:nth-of-type(3) input'], ['Vous avez répondu :']),
};
export const SituatedInEnglish: Story = {
  args: { lang: 'en' },
  play: pressing(['.situate fieldset:nth-of-type(2) .choice:nth-of-type(3) input'], ['You answered:']),
};

/** Examples chosen by structure, rhythm, status and pay; never by a degree, which no case bears. */
export const ChosenCases: Story = {
  play: pressing(['.filter summary', '.facets fieldset:nth-of-type(3) .choice:nth-of-type(2) input'], ['1 exemple sur 5']),
};
export const ChosenCasesInEnglish: Story = {
  args: { lang: 'en' },
  play: pressing(['.filter summary', '.facets fieldset:nth-of-type(3) .choice:nth-of-type(2) input'], ['1 of 5 examples']),
};

/** Choices that no example brings together. */
export const NoCase: Story = {
  play: pressing(
    [
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
      '.filter summary',
      '.facets fieldset:nth-of-type(1) .choice:nth-of-type(1) input',
      '.facets fieldset:nth-of-type(3) .choice:nth-of-type(2) input',
    ],
    ['No example brings these choices together.'],
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
export const ToMendInEnglish = inEnglish(ToMend, 'The document of this site cannot be read.', 'For the person who looks after this site');
