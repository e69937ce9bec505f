import type { TrainingCatalogue, withTrainingTerms } from '@pair-aidance/sdk';

import type { Language } from '../shared/language.js';
import type { Messages } from './i18n/fr.js';

/** The certification path and the ways between trainings, to be drawn: stations, and lines that each have a sentence. */
export interface Picture {
  title: string;
  nodes: readonly { id: string; label: string }[];
  edges: readonly {
    from: string;
    to: string;
    /** Open to everyone there, asked of some, or what one person did. */
    kind: 'step' | 'depends' | 'example';
    text: string;
    sources: NonNullable<TrainingCatalogue['statements']>[number]['sources'];
  }[];
}

/** What comes with the package when the page gives no address: a catalogue, which its tests check, and its picture. */
interface Embedded {
  trainings: Parameters<typeof withTrainingTerms>[0];
  picture: Picture;
}

/** By language. */
export const embedded: Record<Language, () => Promise<Embedded>> = {
  async fr() {
    const { trainingsFr, trainingsPictureFr } = await import('@pair-aidance/data/trainings/fr');
    return { trainings: trainingsFr, picture: trainingsPictureFr };
  },
  async en() {
    const { trainingsEn, trainingsPictureEn } = await import('@pair-aidance/data/trainings/en');
    return { trainings: trainingsEn, picture: trainingsPictureEn };
  },
};

/** The words around the trainings, in a file of their own for each language. */
export const words: Record<Language, () => Promise<Messages>> = {
  fr: async () => (await import('./i18n/fr.js')).fr,
  en: async () => (await import('./i18n/en.js')).en,
};
