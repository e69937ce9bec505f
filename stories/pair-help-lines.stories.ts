import '@pair-aidance/elements/define';

import type { PairHelpLines } from '@pair-aidance/elements';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing } from 'lit';

import { fromRightToLeft, inEnglish, narrow, onPaper, shows } from './shows.js';

type Attributes = Pick<PairHelpLines, 'lang' | 'topics' | 'compact'> & { local: boolean };
type Story = StoryObj<Attributes>;

/** The telephone lines where somebody listens or helps, with hours, cost, source and the source's own date. */
const meta: Meta<Attributes> = {
  title: 'pair-help-lines',
  component: 'pair-help-lines',
  args: { lang: 'fr', topics: '', compact: false, local: false },
  argTypes: { local: { control: 'boolean', description: 'Whether the page adds a line of its own.' } },
  render: ({ lang, topics, compact, local }) =>
    html`<pair-help-lines lang=${lang} topics=${topics} ?compact=${compact}>
      ${local ? html`<a slot="local" href="tel:+33261910071">02 61 91 00 71, Les Deux Rives (fictif)</a>` : nothing}
    </pair-help-lines>`,
};
export default meta;

/** Every line whose number a source confirms. */
export const AllLines: Story = { play: shows('Lignes d’écoute et d’urgence', '3114', 'information de septembre 2021', 'SMS au 114') };
export const AllLinesInEnglish = inEnglish(AllLines, 'Help and emergency lines', 'information from September 2021');

/** By topic; the lines for danger to life are always there. */
export const ByTopic: Story = { args: { topics: 'precarite,addictions' }, play: shows('115', 'Drogues Info Service', '3114') };
export const ByTopicInEnglish = inEnglish(ByTopic, 'Homelessness', 'Addiction');

/** Two numbers at once, the others one press away. */
export const Compact: Story = { args: { compact: true }, play: shows('Besoin de parler maintenant', '3114', 'Autres') };
export const CompactInEnglish = inEnglish(Compact, 'Need to talk now?', 'More');

/** A line of the page's own comes first. */
export const WithALocalLine: Story = { args: { local: true }, play: shows('Près de chez vous') };
export const WithALocalLineInEnglish = inEnglish(WithALocalLine, 'Near you');

/** As narrow as an old telephone, 320 px. */
export const AllLinesAt320px: Story = { decorators: [narrow], play: AllLines.play! };
export const CompactAt320px: Story = { ...Compact, decorators: [narrow] };

/** In the layout of a language that is written from right to left; numbers keep their own direction. */
export const AllLinesFromRightToLeft: Story = { play: fromRightToLeft(AllLines.play!) };

/** What comes out of a printer. */
export const AllLinesOnPaper: Story = { play: onPaper(AllLines.play!) };

/** With few colours of the visitor's own, when the browser or the test forces them. */
export const AllLinesInForcedColours: Story = { tags: ['forced-colours'], play: AllLines.play! };
export const CompactInForcedColours: Story = { ...Compact, tags: ['forced-colours'] };
