import type { withTrainingTerms } from '@pair-aidance/sdk';

import type { Language } from '../shared/localize-controller.js';
import type { Messages } from './i18n/fr.js';

const french = () => import('@pair-aidance/data/trainings/fr');
const english = () => import('@pair-aidance/data/trainings/en');

/** The certification path and the ways between trainings, to be drawn. */
export type Picture = Awaited<ReturnType<typeof french>>['trainingsPictureFr'];

/** What comes with the package when the page gives no address, in a language: a catalogue, which its tests check, and its picture. */
export async function embedded(language: Language): Promise<{ trainings: Parameters<typeof withTrainingTerms>[0]; picture: Picture }> {
  if (language === 'fr') {
    const { trainingsFr, trainingsPictureFr } = await french();
    return { trainings: trainingsFr, picture: trainingsPictureFr };
  }
  const { trainingsEn, trainingsPictureEn } = await english();
  return { trainings: trainingsEn, picture: trainingsPictureEn };
}

/** The words around the trainings, in a file of their own for each language. */
export const words = async (language: Language): Promise<Messages> =>
  language === 'en' ? (await import('./i18n/en.js')).en : (await import('./i18n/fr.js')).fr;
