import type { CaseFacet, EngagementDegree, EngagementOutline, SituatePassage } from '../kinds/engagement/schema.js';
import { createStore, type Store } from './store.js';

/** Answer ids by question id, for one mission. */
export type SituateAnswers = Readonly<Record<string, string>>;

/** A passage that the answers meet. */
export interface MetPassage {
  id: string;
  /** The degree it speaks of, when it speaks of one. */
  degree?: EngagementDegree;
  /** The answers that led to it, in the order of the questions; none for what is always said. */
  because: readonly { question: string; answer: string }[];
}

/** Chosen values by facet. Values of one facet widen the choice, facets narrow it. */
export type CaseFilters = Readonly<Partial<Record<CaseFacet, readonly string[]>>>;

export interface EngagementState {
  /** The degrees that are open, in the order of the continuum. */
  open: readonly EngagementDegree[];
  allOpen: boolean;
  /** What was answered for the mission in question. */
  answers: SituateAnswers;
  /** The passages that the answers meet, in the order of the outline. No figure, no place, no rank. */
  passages: readonly MetPassage[];
  filters: CaseFilters;
  /** Ids of the cases that the filters keep, in the order of the outline. */
  cases: readonly string[];
  /** Every value of every facet, also one that no case would have; `count`: the cases that the value would keep beside the other facets. */
  facets: readonly { name: CaseFacet; values: readonly { value: string; count: number; selected: boolean }[] }[];
}

/** The headless explainer. Nothing in it is stored or sent; an action that changes nothing replaces nothing. */
export interface EngagementStore extends Store<EngagementState> {
  /** Opens or closes one degree; the others stay as they are. */
  toggleDegree(degree: EngagementDegree): void;
  /** Opens every degree. */
  openAll(): void;
  closeAll(): void;
  /** Gives or changes an answer; null takes it back. Throws RangeError when there is no such question or answer. */
  answer(question: string, answer: string | null): void;
  /** Forgets the answers, to look at another mission. */
  clearAnswers(): void;
  /** Chooses a value of a facet, or takes it back. Throws RangeError when there is no such facet or value. */
  toggleFilter(facet: CaseFacet, value: string): void;
  clearFilters(): void;
  /**
   * The open degrees and the filters as search parameters, "?open=hybrid&status=benevole", or "" when there is nothing to say. The answers stay
   * on the page.
   * @param prefix Put before the name of each parameter.
   * @param into Search parameters of the page, kept beside ours.
   */
  link(prefix?: string, into?: string): string;
  /** Takes up what a link says: degrees and filters become exactly those. What is not known is left out; answers stay. */
  open(link: string, prefix?: string): void;
}

/** The degrees in the order of the continuum. */
const degrees: readonly EngagementDegree[] = ['participation', 'hybrid', 'partnership'];

const facetNames: readonly CaseFacet[] = ['structure', 'rhythm', 'status', 'pay'];

/** Longest link that is read, in characters. */
const LONGEST_LINK = 4000;

/** Creates an explainer over an outline that `validateEngagement` found right. */
export function createEngagement(outline: EngagementOutline): EngagementStore {
  let open: readonly EngagementDegree[] = [];
  let answers: SituateAnswers = {};
  let filters: CaseFilters = {};

  const store = createStore(describe());
  const update = () => store.set(describe());

  function describe(): EngagementState {
    return {
      open,
      allOpen: open.length === degrees.length,
      answers,
      passages: passagesMet(outline, answers),
      filters,
      cases: casesKept(outline, filters).map(({ id }) => id),
      facets: facetNames.map((name) => {
        const others = casesKept(outline, { ...filters, [name]: [] });
        return {
          name,
          values: outline.facets[name].map((value) => ({
            value,
            count: others.filter((each) => each[name] === value).length,
            selected: filters[name]?.includes(value) ?? false,
          })),
        };
      }),
    };
  }

  const answerTo = (id: string) => (Object.hasOwn(answers, id) ? (answers[id] ?? null) : null);

  function show(next: readonly EngagementDegree[]): void {
    if (next.length === open.length) return;
    open = next;
    update();
  }

  return {
    get: store.get,
    subscribe: store.subscribe,
    toggleDegree: (degree) => show(degrees.filter((each) => open.includes(each) !== (each === degree))),
    openAll: () => show(degrees),
    closeAll: () => show([]),
    answer(id, answer) {
      const question = outline.situate.questions.find((each) => each.id === id);
      if (!question || (answer !== null && !question.answers.some((each) => each.id === answer))) {
        throw new RangeError(`No question "${id}" with an answer "${answer}".`);
      }
      if (answerTo(id) === answer) return;
      // In the order of the questions, whatever the order of the answers: the same answers are the same state.
      answers = Object.fromEntries(
        outline.situate.questions.flatMap((each) => {
          const given = each.id === id ? answer : answerTo(each.id);
          return given ? [[each.id, given]] : [];
        }),
      );
      update();
    },
    clearAnswers() {
      if (Object.keys(answers).length === 0) return;
      answers = {};
      update();
    },
    toggleFilter(facet, value) {
      if (!facetNames.includes(facet) || !outline.facets[facet].includes(value)) {
        throw new RangeError(`No filter "${facet}" with a value "${value}".`);
      }
      filters = chosen(outline, (name, each) => (filters[name]?.includes(each) ?? false) !== (name === facet && each === value));
      update();
    },
    clearFilters() {
      if (Object.keys(filters).length === 0) return;
      filters = {};
      update();
    },
    link(prefix = '', into = '') {
      const parameters = new URLSearchParams(into);
      for (const name of ['open', ...facetNames]) parameters.delete(prefix + name);
      for (const degree of open) parameters.append(`${prefix}open`, degree);
      for (const name of facetNames) for (const value of filters[name] ?? []) parameters.append(prefix + name, value);
      const text = parameters.toString();
      return text && `?${text}`;
    },
    open(link, prefix = '') {
      const parameters = new URLSearchParams(
        link
          .slice(0, LONGEST_LINK)
          .replace(/^[^?]*\?/, '')
          .replace(/#.*$/s, ''),
      );
      const linked = degrees.filter((degree) => parameters.getAll(`${prefix}open`).includes(degree));
      const kept = chosen(outline, (name, value) => parameters.getAll(prefix + name).includes(value));
      if (JSON.stringify([linked, kept]) === JSON.stringify([open, filters])) return;
      open = linked;
      filters = kept;
      update();
    },
  };
}

/** The values that are chosen, in the order of the outline; a facet without any is left out. */
function chosen(outline: EngagementOutline, isChosen: (facet: CaseFacet, value: string) => boolean): CaseFilters {
  return Object.fromEntries(
    facetNames.flatMap((name) => {
      const values = outline.facets[name].filter((value) => isChosen(name, value));
      return values.length > 0 ? [[name, values]] : [];
    }),
  );
}

const casesKept = ({ cases }: EngagementOutline, filters: CaseFilters) =>
  cases.filter((each) => facetNames.every((name) => !filters[name]?.length || filters[name].includes(each[name])));

/** The passages that the answers meet: a pure function, whatever the order in which they were given. */
function passagesMet({ situate: { questions, passages } }: EngagementOutline, answers: SituateAnswers): readonly MetPassage[] {
  const given = questions.flatMap(({ id, answers: possible }) => {
    const answer = Object.hasOwn(answers, id) && possible.find((each) => each.id === answers[id]);
    return answer ? [{ question: id, answer: answer.id, passages: answer.passages }] : [];
  });
  /** The answers that name one of the passages. */
  const reasons = (named: readonly SituatePassage[]) =>
    given.filter((each) => named.some(({ id }) => each.passages.includes(id))).map(({ question, answer }) => ({ question, answer }));
  const of = (wanted: EngagementDegree) => passages.filter(({ degree }) => degree === wanted);
  const isBoth = reasons(of('participation')).length > 0 && reasons(of('partnership')).length > 0;
  return passages.flatMap((passage) => {
    const { id, degree, always } = passage;
    const isHybrid = degree === 'hybrid';
    const because = always ? [] : isHybrid ? reasons([...of('participation'), ...of('partnership')]) : reasons([passage]);
    return always || (isHybrid ? isBoth : because.length > 0) ? [{ id, ...(degree && { degree }), because }] : [];
  });
}
