import { catalogueIn, pictureIn } from './catalogue.js';
import { trainingsWordsEn } from './words-en.js';

/** The trainings that the documents name, in English: a document of trainings, to be read by `parseTrainings`. */
export const trainingsEn = catalogueIn('en', trainingsWordsEn);
/** The certification path and the ways between trainings, in English. */
export const trainingsPictureEn = pictureIn(trainingsWordsEn);
