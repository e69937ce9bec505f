export { loadDirectory, type Loaded, type LoadOptions } from './client/load-directory.js';
export { parseDirectory, type ParsedDirectory, type ParseOptions } from './sources/parse-directory.js';
export { createFinder, type Finder, type FinderQuery, type FinderState, type NearTarget, type Result, type Ways } from './state/finder.js';
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
export type { Store } from './state/store.js';
export type { Facet, FacetName, FacetValue, Filters } from './search/facets.js';
export type { Citation, ContentProblem } from './schemas/cited-text.js';
export { isPairError, PairError, type PairErrorCode } from './errors/pair-error.js';
export { DIRECTORY_FORMAT, type Directory } from './schemas/directory.js';
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
export { isSafeUrl, type Listing } from './schemas/listing.js';
export { readPhone } from './schemas/phone.js';
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
export type { ListName, Term, Vocabulary } from './schemas/vocabulary.js';
