// Written by npm run docs.
import type {
  PairEngagement,
  PairEngagementStateEvent,
  PairFinder,
  PairFinderStateEvent,
  PairHelpLines,
  PairListChangeEvent,
  PairSelfCheck,
  PairSelfCheckStateEvent,
  PairTrainings,
  PairTrainingsStateEvent,
} from './dist/index.js';

/** What any tag takes; frameworks type these themselves, each in its own way. */
interface InAnyTag {
  children?: unknown;
  class?: string | undefined;
  className?: string | undefined;
  id?: string | undefined;
  key?: unknown;
  ref?: unknown;
  slot?: string | undefined;
}

/** The tags of this package, to add to the `JSX.IntrinsicElements` of a framework. */
export interface PairElements {
  /** Makes three things clear that are often confused: the ways in which peer help happens, what a peer supporter does, and how a peer supporter and a team engage with each other. One screen says the whole; each part opens, down to its sources. Nothing ranks. */
  'pair-engagement': InAnyTag & {
    /** Address of another explainer: JSON in the format of this one, http or https. Without it, that of the guide. */
    src?: PairEngagement['src'] | undefined;
    /** Prefix under which open degrees and chosen examples are kept in the page's address ("reperes-"), so that Back gives them back; without it the address is left alone. */
    'url-prefix'?: PairEngagement['urlPrefix'] | undefined;
    /** Prefix under which open degrees and chosen examples are kept in the page's address ("reperes-"), so that Back gives them back; without it the address is left alone. */
    urlPrefix?: PairEngagement['urlPrefix'] | undefined;
    /** Whether what is wrong with the document of `src` is shown on the page, for the person who keeps it. */
    debug?: PairEngagement['debug'] | undefined;
    /** Where the help lines stand, "top" or "foot"; by default first in the finder and the self-check, last in the others. They are always there. */
    help?: PairEngagement['help'] | undefined;
    /** Language of the interface, "fr" or "en"; by default that of the page. */
    lang?: PairEngagement['lang'] | undefined;
    /** Level of the main heading, 1 to 4; the others follow. */
    'heading-level'?: PairEngagement['headingLevel'] | undefined;
    /** Level of the main heading, 1 to 4; the others follow. */
    headingLevel?: PairEngagement['headingLevel'] | undefined;
    /** Main heading in place of ours; an empty one hides it. */
    heading?: PairEngagement['heading'] | undefined;
    /** When the content loads, is ready or could not be loaded. Nothing is said of the visitor. */
    'onpair-engagement-state'?: ((event: PairEngagementStateEvent) => void) | undefined;
  };
  /** Finds peer support in a directory: by words, near a town, by subject and the like. */
  'pair-finder': InAnyTag & {
    /** Address of the directory: CSV, JSON or GeoJSON, http or https. Without it, the organisations that our source documents name. */
    src?: PairFinder['src'] | undefined;
    /** A directory of yours, from `parseDirectory` or `loadDirectory`; shown in place of that of `src`. */
    directory?: PairFinder['directory'] | undefined;
    /** An engine of yours, such as one that asks a server; in place of a directory. */
    engine?: PairFinder['engine'] | undefined;
    /** Subjects chosen at first, as codes separated by commas ("alcool,tabac"). */
    topics?: PairFinder['topics'] | undefined;
    /** Départements chosen at first, as codes separated by commas ("35,22"). */
    departements?: PairFinder['departements'] | undefined;
    /** Town or postcode searched around at first. */
    near?: PairFinder['near'] | undefined;
    /** Radius at first, in kilometres, 1 to 1000; 20 without it. */
    radius?: PairFinder['radius'] | undefined;
    /** Prefix under which words, filters and town are kept in the page's address ("annuaire-"), so that Back gives them back; without it the address is left alone. */
    'url-prefix'?: PairFinder['urlPrefix'] | undefined;
    /** Prefix under which words, filters and town are kept in the page's address ("annuaire-"), so that Back gives them back; without it the address is left alone. */
    urlPrefix?: PairFinder['urlPrefix'] | undefined;
    /** How many entries are shown at first, and added by a press: 5 to 50. */
    'page-size'?: PairFinder['pageSize'] | undefined;
    /** How many entries are shown at first, and added by a press: 5 to 50. */
    pageSize?: PairFinder['pageSize'] | undefined;
    /** Names of the filters shown, in this order, separated by commas; without it all that tell entries apart. */
    facets?: PairFinder['facets'] | undefined;
    /** Whether the problems of the file are shown on the page, for the person who keeps it. */
    debug?: PairFinder['debug'] | undefined;
    /** Where the help lines stand, "top" or "foot"; by default first in the finder and the self-check, last in the others. They are always there. */
    help?: PairFinder['help'] | undefined;
    /** Language of the interface, "fr" or "en"; by default that of the page. */
    lang?: PairFinder['lang'] | undefined;
    /** Level of the main heading, 1 to 4; the others follow. */
    'heading-level'?: PairFinder['headingLevel'] | undefined;
    /** Level of the main heading, 1 to 4; the others follow. */
    headingLevel?: PairFinder['headingLevel'] | undefined;
    /** Main heading in place of ours; an empty one hides it. */
    heading?: PairFinder['heading'] | undefined;
    /** When the list waits for an address, loads, is slow to come, is ready, has no entry or could not be loaded. */
    'onpair-finder-state'?: ((event: PairFinderStateEvent) => void) | undefined;
    /** When words, filters or town have changed. It does not bubble. */
    'onpair-finder-change'?: ((event: PairListChangeEvent) => void) | undefined;
  };
  /** Shows the telephone lines where somebody listens or helps, with hours, cost, source and the source's own date. */
  'pair-help-lines': InAnyTag & {
    /** Topics shown, in this order, as codes separated by commas ("addictions,precarite"); lines for danger to life are always there. */
    topics?: PairHelpLines['topics'] | undefined;
    /** Whether only the two numbers for danger to life are shown at first, the others on a press. */
    compact?: PairHelpLines['compact'] | undefined;
    /** Language of the interface, "fr" or "en"; by default that of the page. */
    lang?: PairHelpLines['lang'] | undefined;
    /** Level of the main heading, 1 to 4; the others follow. */
    'heading-level'?: PairHelpLines['headingLevel'] | undefined;
    /** Level of the main heading, 1 to 4; the others follow. */
    headingLevel?: PairHelpLines['headingLevel'] | undefined;
    /** Main heading in place of ours; an empty one hides it. */
    heading?: PairHelpLines['heading'] | undefined;
  };
  /** Helps a person think about becoming a peer supporter: one question a screen, then what the answers tell and what may come next. Answers stay in memory, and go when the element or the page does. */
  'pair-self-check': InAnyTag & {
    /** Address of another questionnaire: JSON in the format of this one, http or https. Without it, "Qui peut devenir pair-aidant ?". */
    src?: PairSelfCheck['src'] | undefined;
    /** "off" leaves the browser's history alone: then only the link inside goes back. */
    history?: PairSelfCheck['history'] | undefined;
    /** Whether answers are kept until the tab is closed, so that the visitor may take up where they were. */
    resume?: PairSelfCheck['resume'] | undefined;
    /** Whether what is wrong with the document of `src` is shown on the page, for the person who keeps it. */
    debug?: PairSelfCheck['debug'] | undefined;
    /** Address of your page of places and groups, http or https: the result leads there. Without it, to `<pair-finder>` when this page has it. */
    'finder-href'?: PairSelfCheck['finderHref'] | undefined;
    /** Address of your page of places and groups, http or https: the result leads there. Without it, to `<pair-finder>` when this page has it. */
    finderHref?: PairSelfCheck['finderHref'] | undefined;
    /** Address of your page of trainings, http or https: the result leads there. Without it, to `<pair-trainings>` when this page has it. */
    'trainings-href'?: PairSelfCheck['trainingsHref'] | undefined;
    /** Address of your page of trainings, http or https: the result leads there. Without it, to `<pair-trainings>` when this page has it. */
    trainingsHref?: PairSelfCheck['trainingsHref'] | undefined;
    /** Address of your page on the ways to take part, http or https: the result leads there. Without it, to `<pair-engagement>` when this page has it. */
    'engagement-href'?: PairSelfCheck['engagementHref'] | undefined;
    /** Address of your page on the ways to take part, http or https: the result leads there. Without it, to `<pair-engagement>` when this page has it. */
    engagementHref?: PairSelfCheck['engagementHref'] | undefined;
    /** Where the help lines stand, "top" or "foot"; by default first in the finder and the self-check, last in the others. They are always there. */
    help?: PairSelfCheck['help'] | undefined;
    /** Language of the interface, "fr" or "en"; by default that of the page. */
    lang?: PairSelfCheck['lang'] | undefined;
    /** Level of the main heading, 1 to 4; the others follow. */
    'heading-level'?: PairSelfCheck['headingLevel'] | undefined;
    /** Level of the main heading, 1 to 4; the others follow. */
    headingLevel?: PairSelfCheck['headingLevel'] | undefined;
    /** Main heading in place of ours; an empty one hides it. */
    heading?: PairSelfCheck['heading'] | undefined;
    /** When the questions load, are ready or could not be loaded. Nothing is said of the visitor. */
    'onpair-self-check-state'?: ((event: PairSelfCheckStateEvent) => void) | undefined;
  };
  /** Shows trainings in peer support: what each asks, costs and gives, until when one can apply, and up to three side by side. */
  'pair-trainings': InAnyTag & {
    /** Address of the catalogue: CSV, JSON or GeoJSON, http or https. Without it, the trainings that our source documents name. */
    src?: PairTrainings['src'] | undefined;
    /** A catalogue of yours, from `parseTrainings` or `loadTrainings`; shown in place of that of `src`. */
    trainings?: PairTrainings['trainings'] | undefined;
    /** An engine of yours, such as one that asks a server; in place of a catalogue. */
    engine?: PairTrainings['engine'] | undefined;
    /** Town or postcode searched around at first. */
    near?: PairTrainings['near'] | undefined;
    /** Radius at first, in kilometres, 1 to 1000; 20 without it. */
    radius?: PairTrainings['radius'] | undefined;
    /** Prefix under which words, filters and town are kept in the page's address ("annuaire-"), so that Back gives them back; without it the address is left alone. */
    'url-prefix'?: PairTrainings['urlPrefix'] | undefined;
    /** Prefix under which words, filters and town are kept in the page's address ("annuaire-"), so that Back gives them back; without it the address is left alone. */
    urlPrefix?: PairTrainings['urlPrefix'] | undefined;
    /** How many entries are shown at first, and added by a press: 5 to 50. */
    'page-size'?: PairTrainings['pageSize'] | undefined;
    /** How many entries are shown at first, and added by a press: 5 to 50. */
    pageSize?: PairTrainings['pageSize'] | undefined;
    /** Names of the filters shown, in this order, separated by commas; without it all that tell entries apart. */
    facets?: PairTrainings['facets'] | undefined;
    /** Whether the problems of the file are shown on the page, for the person who keeps it. */
    debug?: PairTrainings['debug'] | undefined;
    /** Where the help lines stand, "top" or "foot"; by default first in the finder and the self-check, last in the others. They are always there. */
    help?: PairTrainings['help'] | undefined;
    /** Language of the interface, "fr" or "en"; by default that of the page. */
    lang?: PairTrainings['lang'] | undefined;
    /** Level of the main heading, 1 to 4; the others follow. */
    'heading-level'?: PairTrainings['headingLevel'] | undefined;
    /** Level of the main heading, 1 to 4; the others follow. */
    headingLevel?: PairTrainings['headingLevel'] | undefined;
    /** Main heading in place of ours; an empty one hides it. */
    heading?: PairTrainings['heading'] | undefined;
    /** When the list waits for an address, loads, is slow to come, is ready, has no entry or could not be loaded. */
    'onpair-trainings-state'?: ((event: PairTrainingsStateEvent) => void) | undefined;
    /** When words, filters or town have changed. It does not bubble. */
    'onpair-trainings-change'?: ((event: PairListChangeEvent) => void) | undefined;
  };
}

declare global {
  namespace JSX {
    interface IntrinsicElements extends PairElements {}
  }
}
