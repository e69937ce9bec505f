import '@pair-aidance/elements/define';

import type { PairFinder } from '@pair-aidance/elements';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { expect, spyOn } from 'storybook/test';

import { documentAt } from './fake-network.js';
import { inEnglish, onPaper, rowsOpen, shows } from './shows.js';

type Attributes = Pick<PairFinder, 'lang' | 'src' | 'topics' | 'departements' | 'near' | 'radius' | 'debug'>;
type Story = StoryObj<Attributes>;

/** 151 places of an imaginary association, kept in a spreadsheet with its faults. */
const spreadsheet = documentAt('annuaire-bretagne.csv');

/**
 * Finds peer support in a directory: by words, near a town, by subject and the like. The link inside the tag is what a visitor gets
 * without script, while the list loads and when it cannot be loaded.
 */
const meta: Meta<Attributes> = {
  title: 'pair-finder',
  component: 'pair-finder',
  args: { lang: 'fr', topics: '', departements: '', near: '', radius: '', debug: false },
  render: ({ lang, src, topics, departements, near, radius, debug }) =>
    html`<pair-finder
      lang=${lang}
      src=${ifDefined(src)}
      topics=${topics}
      departements=${departements}
      near=${near}
      radius=${radius}
      ?debug=${debug}
    >
      <a href=${src || spreadsheet}>${lang === 'en' ? 'Our directory' : 'Notre annuaire'}</a>
    </pair-finder>`,
};
export default meta;

/** A page that has not chosen its list yet gives an empty `src`: nothing is asked for. Event: `idle`. */
export const Idle: Story = {
  args: { src: '' },
  play: shows('Aucune liste indiquée.'),
};
export const IdleInEnglish = inEnglish(Idle, 'No list has been set.');

/** The link stays while the list is on its way; words come after a second, since before they would only flash. Event: `loading`. */
export const Loading: Story = {
  args: { src: documentAt('silent.json') },
  play: shows('La liste se charge…'),
};
export const LoadingInEnglish = inEnglish(Loading, 'The list is loading…');

/** After five seconds the visitor is told that it takes longer; after twenty the finder gives up, with an error. Event: `slow`. */
export const Slow: Story = {
  args: { src: documentAt('silent.json') },
  play: shows('C’est plus long que prévu'),
};
export const SlowInEnglish = inEnglish(Slow, 'This is taking longer than expected');

/** The whole list, twenty entries at a time, with the filters that tell them apart and how many each would give. Event: `ready`. */
export const Ready: Story = {
  args: { src: spreadsheet },
  play: shows('151 résultats', 'Afficher 20 de plus', 'Liste publiée par Les Deux Rives (exemple fictif)'),
};
export const ReadyInEnglish = inEnglish(Ready, '151 results', 'Show 20 more', 'List published by Les Deux Rives (exemple fictif)');

/** Around a town, the nearest first, each with its distance as the crow flies; from the middle of its town when no street is known. */
export const NearATown: Story = {
  args: { src: spreadsheet, near: '35000', radius: '50' },
  play: shows('près de Rennes', 'à environ 3 km', 'À moins de 50 km de Rennes'),
};
export const NearATownInEnglish = inEnglish(NearATown, 'near Rennes', 'about 3 km', 'Within 50 km of Rennes');

/** What narrows the list is said above it, and each part can be removed. The owner of the page can choose it with attributes. */
export const Filtered: Story = {
  args: { src: spreadsheet, topics: 'alcool', departements: '35' },
  play: shows('Filtres actifs', 'Ille-et-Vilaine', 'Tout effacer'),
};
export const FilteredInEnglish = inEnglish(Filtered, 'Active filters', 'Ille-et-Vilaine', 'Clear everything');

/** A heading, a sentence, filters and a number of entries of the owner's; the help lines at the foot. */
export const OwnersWords: Story = {
  render: ({ lang }) =>
    html`<pair-finder lang=${lang} src=${spreadsheet} help="foot" page-size="5" facets="format,topic">
      <a href=${spreadsheet}>${lang === 'en' ? 'Our directory' : 'Notre annuaire'}</a>
      <h2 slot="heading">${lang === 'en' ? 'Our groups' : 'Nos groupes'}</h2>
      <p slot="intro">${lang === 'en' ? 'Come as you are.' : 'Venez comme vous êtes.'}</p>
    </pair-finder>`,
  play: shows('151 résultats', 'Afficher 5 de plus', 'Besoin de parler maintenant'),
};
export const OwnersWordsInEnglish: Story = { ...inEnglish(OwnersWords, '151 results', 'Show 5 more'), render: OwnersWords.render! };

/** Nothing fits: the finder says so in the visitor's words, and offers only ways out that give something. */
export const NoResult: Story = {
  args: { src: spreadsheet, near: 'Fougères', topics: 'cannabis' },
  play: shows(
    'Rien à moins de 20 km de Fougères',
    'Cela ne veut pas dire que vous êtes seul.',
    'Jusqu’à 50 km',
    'Sans Cannabis',
    'Le plus proche',
    'Sans se déplacer',
  ),
};
export const NoResultInEnglish = inEnglish(
  NoResult,
  'Nothing within 20 km of Fougères',
  'This does not mean that you are alone.',
  'Up to 50 km',
  'Without Cannabis',
  'The nearest',
  'Without travelling',
);

/** A list without any entry, on purpose, is no error. Event: `empty`. */
export const Empty: Story = {
  args: { src: documentAt('empty.json') },
  play: shows('Cette liste ne contient encore aucune fiche.'),
};
export const EmptyInEnglish = inEnglish(Empty, 'This list has no entries yet.');

/**
 * The list cannot be had: what happened, what to do, and the link of the page's owner. The reason is said to the owner by the event,
 * `error` with its `code`, and in the console.
 */
export const Failed: Story = {
  args: { src: documentAt('gone.json') },
  beforeEach: () => void spyOn(console, 'error').mockImplementation(() => {}),
  play: async (context) => {
    await shows('La liste n’a pas pu être chargée', 'Réessayez plus tard.', 'Réessayer')(context);
    await expect(console.error).toHaveBeenCalledWith(expect.objectContaining({ name: 'PairError', code: 'http' }));
  },
};
export const FailedInEnglish = inEnglish(Failed, 'The list could not be loaded', 'Try again later.', 'Try again');

/** A newer major format: the visitor is told what may help, the owner what to do. */
export const NewerFormat: Story = {
  args: { src: documentAt('newer.json') },
  beforeEach: () => void spyOn(console, 'error').mockImplementation(() => {}),
  play: shows('Cette liste demande une version plus récente de cet outil.'),
};
export const NewerFormatInEnglish = inEnglish(NewerFormat, 'This list needs a newer version of this tool.');

/** With `debug`, the person who keeps the file sees what is wrong by kind, the worst first: where it is, what follows and what to do. */
export const PartlyBroken: Story = {
  args: { src: spreadsheet, debug: true },
  play: shows('fiches affichées', 'remarques', 'ligne 52, Cap serein – réunion de Dol-de-Bretagne'),
};
export const PartlyBrokenInEnglish = inEnglish(
  PartlyBroken,
  'entries shown',
  'remarks',
  'line 52, Cap serein – réunion de Dol-de-Bretagne',
);

/** Columns not recognised come first, since each costs every entry; what was mended comes last. */
export const Faulty: Story = {
  args: { src: documentAt('faulty.csv'), debug: true, topics: 'alcoool', radius: 'cinquante', near: 'Fougere' },
  play: shows(
    'Colonnes non affichées',
    'Jour préféré',
    'Attributs de la balise',
    'Vouliez-vous dire « alcool »',
    'La page a compris Fougeré',
  ),
};
export const FaultyInEnglish = inEnglish(Faulty, 'Columns not shown', 'Attributes of the tag', 'Did you mean “alcool”');

/** With `debug`, a file that cannot be had: its address, what its server said, and what to check. */
export const FailedWithDebug: Story = {
  args: { src: documentAt('gone.json'), debug: true },
  beforeEach: () => void spyOn(console, 'error').mockImplementation(() => {}),
  play: shows(
    'Le serveur n’a pas envoyé le fichier.',
    'stories-data/gone.json',
    '404 : aucun fichier à cette adresse',
    'Trois choses à vérifier',
  ),
};
export const FailedWithDebugInEnglish = inEnglish(FailedWithDebug, 'The server did not send the file.', 'Three things to check');

/** An entry that says all it can: complement and way in, each meeting on its line, hours, further contacts, further places. */
export const WholeEntry: Story = {
  args: { src: documentAt('whole.json') },
  play: rowsOpen(shows('Groupe · GEM', 'Bâtiment B', 'Ouverture : Du lundi', 'Soir et fin de semaine', 'Autres lieux', 'Voir les 5 lieux')),
};
export const WholeEntryInEnglish: Story = {
  ...inEnglish(WholeEntry),
  play: rowsOpen(shows('Open: Du lundi', 'Other places', 'See all 5 places')),
};
/** The same on paper: all places, and the addresses of the links. */
export const WholeEntryOnPaper: Story = { ...WholeEntry, play: onPaper(WholeEntry.play!, 'Dinan', 'entourage@example.org') };

/** Without `src`: the organisations that our five source documents name, each with its source. What they do not say is said to be missing. */
export const EmbeddedDirectory: Story = {
  play: rowsOpen(shows('France Patients-Experts Addictions (FPEA)', 'Lieu, horaires et contact non communiqués', 'Source :')),
};
export const EmbeddedDirectoryInEnglish: Story = {
  ...inEnglish(EmbeddedDirectory),
  play: rowsOpen(shows('France Patients-Experts Addictions (FPEA)', 'Place, times and contact not given', 'Source:')),
};

/** Persons: a first name, what they do, and a contact through their organisation. Who did not agree to it, or no longer, is not there. */
export const Persons: Story = {
  args: { src: documentAt('pairs-aidants.json') },
  play: shows('19 résultats', 'Maëlle', 'par Les Deux Rives (exemple fictif)'),
};
export const PersonsInEnglish = inEnglish(Persons, '19 results', 'Maëlle', 'Les Deux Rives (exemple fictif)');
