import '@pair-aidance/elements/define';

import type { PairTrainings } from '@pair-aidance/elements';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { expect, spyOn, waitFor } from 'storybook/test';

import { documentAt } from './fake-network.js';
import { inEnglish, shows } from './shows.js';

type Attributes = Pick<PairTrainings, 'lang' | 'src' | 'near' | 'radius' | 'debug'>;
type Story = StoryObj<Attributes>;
type Play = NonNullable<Story['play']>;

/** 40 trainings of an imaginary association, with dates that are open, full, cancelled and past. */
const catalogue = documentAt('formations.json');
/** The same in a spreadsheet, with its faults. */
const spreadsheet = documentAt('formations.csv');

/**
 * Shows trainings in peer support: what each asks, costs and gives, until when one can apply, and up to three side by side. The link inside
 * the tag is what a visitor gets without script, while the list loads and when it cannot be loaded.
 */
const meta: Meta<Attributes> = {
  title: 'pair-trainings',
  component: 'pair-trainings',
  args: { lang: 'fr', near: '', radius: '', debug: false },
  render: ({ lang, src, near, radius, debug }) =>
    html`<pair-trainings lang=${lang} src=${ifDefined(src)} near=${near} radius=${radius} ?debug=${debug}>
      <a href=${src || spreadsheet}>${lang === 'en' ? 'Our trainings' : 'Nos formations'}</a>
    </pair-trainings>`,
};
export default meta;

/** Presses what a visitor would, one after the other, in the shadow root of the element; `nth` counts from 0. */
const presses =
  (...selectors: (readonly [selector: string, nth: number])[]): Play =>
  async ({ canvasElement }) => {
    for (const [selector, nth] of selectors) {
      const found = () => canvasElement.querySelector('pair-trainings')?.shadowRoot?.querySelectorAll<HTMLElement>(selector)[nth];
      await waitFor(() => expect(found()).toBeTruthy(), { timeout: 10_000 });
      found()?.click();
    }
  };

/** A page that has not chosen its list yet gives an empty `src`: nothing is asked for. Event: `idle`. */
export const Idle: Story = {
  args: { src: '' },
  play: shows('Aucune liste indiquée.', 'Besoin de parler maintenant'),
};
export const IdleInEnglish = inEnglish(Idle, 'No list has been set.');

/** The help lines and the link are there while the list is on its way; words come after a second. Event: `loading`. */
export const Loading: Story = {
  args: { src: documentAt('silent.json') },
  play: shows('La liste se charge…'),
};
export const LoadingInEnglish = inEnglish(Loading, 'The list is loading…');

/** After five seconds the visitor is told that it takes longer; after twenty the element gives up, with an error. Event: `slow`. */
export const Slow: Story = {
  args: { src: documentAt('silent.json') },
  play: shows('C’est plus long que prévu'),
};
export const SlowInEnglish = inEnglish(Slow, 'This is taking longer than expected');

/**
 * Without `src`: what the five source documents name, each fact with its lines. The picture shows how one training leads to another; the list
 * beside it says the same. What the documents do not say is said to be missing, and never guessed.
 */
export const EmbeddedCatalogue: Story = {
  play: shows(
    'aucune formation n’est obligatoire',
    'Certification Patient-Expert Addictions (CPEA)',
    'D’autres listes de formations',
    'Formations passées ou à l’étranger',
  ),
};
export const EmbeddedCatalogueInEnglish = inEnglish(
  EmbeddedCatalogue,
  'Training in peer support',
  'Other lists of courses',
  'Past courses, or courses abroad',
);

/** Trainings with dates: each session is in one state, and a deadline is given in full with the days that are left. Event: `ready`. */
export const Ready: Story = {
  args: { src: catalogue },
  play: shows('résultats, les inscriptions les plus proches d’abord', 'Inscription jusqu’au', 'Détail'),
};
export const ReadyInEnglish = inEnglish(Ready, 'soonest deadlines first', 'Apply until', 'Details');

/** All about one training: what is asked, who may pay, the register, and every date, each of which a calendar can take. */
export const Detail: Story = {
  args: { src: catalogue },
  play: async (context) => {
    await presses(['.training > details > summary', 0])(context);
    await shows('Prérequis', 'Expérience vécue', 'Date limite dans mon agenda')(context);
  },
};
export const DetailInEnglish: Story = {
  ...Detail,
  args: { ...Detail.args, lang: 'en' },
  play: presses(['.training > details > summary', 0]),
};

/** Up to three side by side: a table where there is room for one, one list a training where there is not. */
export const Compared: Story = {
  args: { src: catalogue },
  play: async (context) => {
    await presses(['.rest .choice', 0], ['.rest .choice', 1], ['.rest .choice', 2], ['.tray .button', 0])(context);
    await shows('Comparer 3 formations', 'Retirer', 'Imprimer')(context);
  },
};
export const ComparedInEnglish: Story = {
  ...Compared,
  args: { ...Compared.args, lang: 'en' },
  play: async (context) => {
    await presses(['.rest .choice', 0], ['.rest .choice', 1], ['.tray .button', 0])(context);
    await shows('Compare 2 courses', 'Remove', 'Print')(context);
  },
};

/** A fourth choice is not taken, and the reason stands beside it and is said. */
export const FourthChoice: Story = {
  args: { src: catalogue },
  play: async (context) => {
    await presses(['.rest .choice', 0], ['.rest .choice', 1], ['.rest .choice', 2], ['.rest .choice', 3])(context);
    await shows('Retirez-en une pour choisir celle-ci.', '3 formations à comparer.')(context);
  },
};

/** Around a town, the nearest first; from the middle of its town when no street is known. */
export const NearATown: Story = {
  args: { src: catalogue, near: 'Rennes', radius: '100' },
  play: shows('près de Rennes', 'À moins de 100 km de Rennes'),
};
export const NearATownInEnglish = inEnglish(NearATown, 'near Rennes', 'Within 100 km of Rennes');

/** Nothing fits: the element says that it is no end, and offers only ways out that give something. */
export const NoResult: Story = {
  args: { near: 'Brest', radius: '5' },
  play: shows('Rien à moins de 5 km de Brest', 'Cela ne veut pas dire qu’il n’existe rien pour vous.', 'Le plus proche'),
};
export const NoResultInEnglish = inEnglish(NoResult, 'Nothing within 5 km of Brest', 'This does not mean that there is nothing for you.');

/** A list without any training, on purpose, is no error. Event: `empty`. */
export const Empty: Story = {
  args: { src: documentAt('empty.json') },
  play: shows('Cette liste ne contient encore aucune fiche.'),
};
export const EmptyInEnglish = inEnglish(Empty, 'This list has no entries yet.');

/** The list cannot be had: what happened, what to do, and the link of the page's owner. Event: `error`, with its `code`. */
export const Failed: Story = {
  args: { src: documentAt('gone.json') },
  beforeEach: () => void spyOn(console, 'error').mockImplementation(() => {}),
  play: shows('La liste n’a pas pu être chargée', 'Réessayez plus tard.', 'Réessayer'),
};
export const FailedInEnglish = inEnglish(Failed, 'The list could not be loaded', 'Try again later.', 'Try again');

/** With `debug`, the person who keeps the spreadsheet sees each fault: a date or a price that cannot be read, by line. The other rows show. */
export const PartlyBroken: Story = {
  args: { src: spreadsheet, debug: true },
  play: shows('Pour la personne qui gère ce site', 'ligne 3', 'mille euros'),
};
export const PartlyBrokenInEnglish = inEnglish(PartlyBroken, 'For the person who runs this site', 'line 3', 'mille euros');
