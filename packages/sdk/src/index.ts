export { loadDirectory, type Loaded, type LoadOptions } from './kinds/listing/load.js';
export { loadTrainings } from './kinds/training/load.js';
export { parseDirectory, type ParsedDirectory, type ParseOptions } from './kinds/listing/parse.js';
export { type ParsedTrainings, parseTrainings } from './kinds/training/parse.js';
export { createFinder, type Finder, type FinderQuery, type FinderState, type NearTarget, type Result, type Ways } from './state/finder.js';
export { withTrainingTerms } from './kinds/training/with-terms.js';
export { RADII } from './state/link.js';
export { loadSelfCheck } from './kinds/self-check/load.js';
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
export { loadEngagement } from './kinds/engagement/load.js';
export {
  type CaseFilters,
  createEngagement,
  type EngagementState,
  type EngagementStore,
  type MetPassage,
  type SituateAnswers,
} from './state/engagement.js';
export { freshnessOf, type Freshness } from './state/freshness.js';
export type { Meant, MeantPlace, MeantValue, Selection, SelectionQuery, SelectionState, SelectionWays } from './state/selection.js';
export type { Store } from './state/store.js';
export type { Facet, FacetName, FacetValue, Filters } from './search/facets.js';
export type { Citation, ContentProblem } from './reading/content.js';
export { isPairError, PairError, type PairErrorCode } from './problems/pair-error.js';
export { DIRECTORY_FORMAT, type Directory } from './kinds/listing/schema.js';
export type { Listing } from './kinds/listing/schema.js';
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
export { parseEngagement } from './kinds/engagement/parse.js';
export type { EngagementProblem } from './kinds/engagement/validate.js';
export { readPhone } from './text/phone.js';
export { isSafeUrl } from './text/safe-url.js';
export type { Location, Place, Places } from './reading/place.js';
export type { Column, ColumnReason } from './reading/titles.js';
export type { Problem, ProblemCode } from './problems/problem.js';
export {
  SELF_CHECK_FORMAT,
  type SelfCheck,
  type SelfCheckQuestion,
  type SelfCheckRules,
  type SelfCheckTexts,
  type StatementPart,
} from './kinds/self-check/schema.js';
export { parseSelfCheck } from './kinds/self-check/parse.js';
export type { SelfCheckProblem } from './kinds/self-check/problem.js';
export { TRAININGS_FORMAT, type Session, type Training, type Trainings } from './kinds/training/schema.js';
export type { ListName, Term, Vocabulary } from './reading/vocabulary.js';
