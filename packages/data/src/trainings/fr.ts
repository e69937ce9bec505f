import { catalogueIn, pictureIn } from './catalogue.js';
import { trainingsWordsFr } from './words-fr.js';

/** The trainings that the documents name, in French: a document of trainings, to be read by `parseTrainings`. */
export const trainingsFr = catalogueIn('fr', trainingsWordsFr);
/** The certification path and the ways between trainings, in French. */
export const trainingsPictureFr = pictureIn(trainingsWordsFr);
