import type { CatalogueStore, ListName, Training, TrainingCatalogue, TrainingEngine } from '@pair-aidance/sdk';
import type { nothing } from 'lit';

import type { Language } from '../shared/language.js';
import { DOT } from '../shared/list/entry.js';
import type { Messages } from './i18n/fr.js';

/** An engine of the page's own, with what the page says of its records. */
export type CatalogueEngine = TrainingEngine & Omit<Partial<TrainingCatalogue>, 'format' | 'trainings' | 'vocabulary'>;

/** What every part of the catalogue is drawn from. */
export interface View {
  m: Messages;
  language: Language;
  /** The language of what the document says, when it is not that of the interface: for a `lang` attribute. */
  lang: string | typeof nothing;
  catalogue: CatalogueStore;
  /** The documents that trainings cite. */
  sources: TrainingCatalogue['sources'];
  /** Level of the headings that hold titles. */
  level: number;
}

/** What people read for codes. */
export const labels = ({ catalogue, language }: View, list: ListName, codes: readonly string[] = []): string[] =>
  codes.map((code) => catalogue.label(list, code)[language]);

/** "Rennes · En ligne": towns, or regions where no town is given, and how people meet when it is not on site. */
export function whereOf({ places = [], regions, formats }: Training, view: View): string {
  const towns = [...new Set(places.flatMap(({ commune }) => commune ?? []))];
  const meet = labels(
    view,
    'formats',
    formats?.filter((format) => format !== 'sur-place'),
  );
  return [...(towns.length > 0 ? towns : labels(view, 'regions', regions)), ...meet].join(DOT);
}
