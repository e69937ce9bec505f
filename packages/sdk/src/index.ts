export { loadDirectory } from './kinds/listing/load.js';
export { type ParsedDirectory, parseDirectory } from './kinds/listing/parse.js';
export { DIRECTORY_FORMAT, type Directory, type Listing } from './kinds/listing/schema.js';
export { freshnessOf, type Freshness } from './kinds/freshness.js';

export { loadTrainings } from './kinds/training/load.js';
export { type ParsedTrainings, parseTrainings } from './kinds/training/parse.js';
export { type Session, type Training, type TrainingCatalogue, TRAININGS_FORMAT } from './kinds/training/schema.js';
export { dayInParis, readSession, type SessionState, sessionState, sessionStates, type SessionView } from './kinds/training/session.js';
export { withTrainingTerms } from './kinds/training/with-terms.js';
export { calendarFile, type CalendarSubject } from './state/calendar.js';

export { loadSelfCheck } from './kinds/self-check/load.js';
export { parseSelfCheck } from './kinds/self-check/parse.js';
export type { SelfCheckProblem } from './kinds/self-check/problem.js';
export {
  SELF_CHECK_FORMAT,
  type SelfCheck,
  type SelfCheckQuestion,
  type SelfCheckRules,
  type SelfCheckTexts,
  type StatementPart,
} from './kinds/self-check/schema.js';

export { loadEngagement } from './kinds/engagement/load.js';
export { parseEngagement } from './kinds/engagement/parse.js';
export {
  type CaseCell,
  type CaseFacet,
  type Engagement,
  ENGAGEMENT_FORMAT,
  type EngagementBlock,
  type EngagementBlockTexts,
  type EngagementCase,
  type EngagementDegree,
  type EngagementOutline,
  type EngagementPart,
  type EngagementSection,
  type EngagementTexts,
  type SituatePassage,
  type SituateQuestion,
} from './kinds/engagement/schema.js';
export type { EngagementProblem } from './kinds/engagement/validate.js';

export type { LoadOptions } from './client/load-document.js';
export type { ParseOptions } from './reading/document.js';
export type { Citation, ContentProblem } from './reading/content.js';
export type { Place, Places } from './reading/place.js';
export type { Column, ColumnReason } from './reading/titles.js';
export type { ListName, Term, Vocabulary } from './reading/vocabulary.js';
export { isPairError, PairError, type PairErrorCode } from './problems/pair-error.js';
export type { Problem, ProblemCode } from './problems/problem.js';

export type { Engine, Meant, MeantPlace, MeantValue, Page, Range, Ways } from './search/engine.js';
export { speaksOfDanger } from './search/danger.js';
export type { Facet, FacetValue, Filters } from './search/facets.js';
export {
  createListingEngine,
  type ListingFacetName,
  listingFacetNames,
  type ListingKind,
  type ListingResult,
} from './search/listing-engine.js';
export { type Distance, type NearPlace, type Query, RADII, type RecordKind } from './search/query.js';
export {
  createTrainingEngine,
  type Sort,
  sorts,
  type TrainingEngine,
  type TrainingFacetName,
  trainingFacetNames,
  type TrainingKind,
  type TrainingResult,
} from './search/training-engine.js';

export {
  type CatalogueQuery,
  type CatalogueState,
  type CatalogueStore,
  createCatalogue,
  MOST_COMPARED,
  type TrainingWays,
} from './state/catalogue.js';
export { createFinder, type FinderQuery, type FinderState, type FinderStore, type ListingWays } from './state/finder.js';
export type { NearTarget, PlaceStatus, SelectionOptions, SelectionState, SelectionStatus, SelectionStore } from './state/selection.js';
export type { Store } from './state/store.js';
export {
  createSelfCheck,
  type GivenAnswer,
  reservedAnswers,
  resultOf,
  type SelfCheckAnswers,
  type SelfCheckResult,
  type SelfCheckState,
  type SelfCheckStore,
} from './state/self-check.js';
export {
  type CaseFilters,
  createEngagement,
  type EngagementState,
  type EngagementStore,
  type MetPassage,
  type SituateAnswers,
} from './state/engagement.js';

export type { Point } from './text/geo.js';
export { type Language, languages, type Localized } from './text/language.js';
export { readPhone } from './text/phone.js';
export { isSafeUrl } from './text/safe-url.js';
export { VERSION } from './version.js';
