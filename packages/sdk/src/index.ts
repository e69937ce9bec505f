export { loadDirectory, type Loaded, type LoadOptions } from './client/load-directory.js';
export { loadTrainings } from './client/load-trainings.js';
export { parseDirectory, type ParsedDirectory, type ParseOptions } from './sources/parse-directory.js';
export { type ParsedTrainings, parseTrainings } from './sources/parse-trainings.js';
export { createFinder, type Finder, type FinderQuery, type FinderState, type NearTarget, type Result, type Ways } from './state/finder.js';
export { withTrainingTerms } from './sources/with-training-terms.js';
export { RADII } from './state/link.js';
export { loadSelfCheck } from './client/load-self-check.js';
export {
  createSelfCheck,
  type Given,
  reservedAnswers,
  resultOf,
  type SelfCheckAnswers,
  type SelfCheckResult,
  type SelfCheckState,
  type SelfCheckStore,
} from './state/self-check.js';
export {
  type Catalogue,
  type CatalogueQuery,
  type CatalogueState,
  MOST_COMPARED,
  type Sort,
  sorts,
  createCatalogue,
  type TrainingFacetName,
  trainingFacetNames,
  type TrainingResult,
  type TrainingWays,
} from './state/catalogue.js';
export { calendarFile, type CalendarSubject } from './state/calendar.js';
export { dayInParis, readSession, type SessionState, sessionState, sessionStates, type SessionView } from './state/session.js';
export { loadEngagement } from './client/load-engagement.js';
export {
  type CaseFilters,
  createEngagement,
  type EngagementState,
  type EngagementStore,
  type MetPassage,
  type SituateAnswers,
} from './state/engagement.js';
export { freshnessOf, type Freshness } from './state/freshness.js';
export type { Selection, SelectionQuery, SelectionState, SelectionWays } from './state/selection.js';
export type { Store } from './state/store.js';
export type { Facet, FacetName, FacetValue, Filters } from './search/facets.js';
export type { Citation, ContentProblem } from './schemas/cited-text.js';
export { isPairError, PairError, type PairErrorCode } from './errors/pair-error.js';
export { DIRECTORY_FORMAT, type Directory } from './schemas/directory.js';
export type { Listing } from './schemas/listing.js';
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
  type EngagementProblem,
  type EngagementSection,
  type EngagementTexts,
  parseEngagement,
  type SituatePassage,
  type SituateQuestion,
} from './schemas/engagement.js';
export { readPhone } from './schemas/phone.js';
export { isSafeUrl } from './schemas/safe-url.js';
export type { Location, Place, Places } from './schemas/place.js';
export type { Problem, ProblemCode } from './schemas/problem.js';
export {
  parseSelfCheck,
  SELF_CHECK_FORMAT,
  type SelfCheck,
  type SelfCheckProblem,
  type SelfCheckQuestion,
  type SelfCheckRules,
  type SelfCheckTexts,
  type StatementPart,
} from './schemas/self-check.js';
export { TRAININGS_FORMAT, type Session, type Training, type Trainings } from './schemas/training.js';
export type { ListName, Term, Vocabulary } from './schemas/vocabulary.js';
