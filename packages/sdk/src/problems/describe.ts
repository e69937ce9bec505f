import { type Language, perLanguage } from '../text/language.js';
import type { Finding, ProblemWords } from './finding.js';
import type { Problem, ProblemCode } from './problem.js';
import { words as en } from './words.en.js';
import { words as fr } from './words.fr.js';

/** Problems that cost a record, or the whole list; the others cost a field or nothing. */
const errors: ReadonlySet<ProblemCode> = new Set([
  'unreadable',
  'broken-json',
  'workbook',
  'empty',
  'not-a-directory',
  'not-a-catalogue',
  'newer-format',
  'no-header',
  'no-name',
  'unclosed-quote',
  'not-a-record',
  'missing-name',
  'missing-consent',
  'expired-consent',
  'duplicate-id',
]);
/** Problems that the page mended by itself. */
const mended: ReadonlySet<ProblemCode> = new Set(['zero-restored', 'mended-link', 'mended-email', 'double-encoding', 'html']);

/** Problems of the file as a whole, whatever the column they were met in. */
const wholeFile: ReadonlySet<ProblemCode> = new Set(['html', 'double-encoding']);

/** Longest quotation, in UTF-16 units. */
const LONGEST = 120;
/** How many places are told of one problem, after the first. */
const MOST_OTHERS = 4;

/** What was found, without the name and password of an address, and short: in this order, or a password astride the end would show in part. */
const cut = (found: string) => {
  const safe = found.replace(/\/\/[^\s/@]*@/g, '//…@');
  return safe.length > LONGEST ? `${safe.slice(0, LONGEST - 1)}…` : safe;
};

const words: Record<Language, Record<ProblemCode, ProblemWords>> = { fr, en };

/** Gives a finding its severity, and its words in each language. */
export function describeProblem(finding: Finding): Problem {
  const { code, found, field } = finding;
  const usual = fr[code].expected === undefined ? undefined : perLanguage((language) => words[language][code].expected ?? '');
  const expected = finding.expected ?? usual;
  return {
    severity: errors.has(code) ? 'error' : mended.has(code) ? 'mended' : 'warning',
    count: 1,
    ...finding,
    ...(field !== undefined && { field: cut(field) }),
    ...(found !== undefined && { found: cut(found) }),
    consequence: perLanguage((language) => words[language][code].consequence),
    ...(expected && { expected }),
    advice: perLanguage((language) => words[language][code].advice),
  };
}

/**
 * One problem for each cause in each column, in the order of the file: the same sentence for each row helps nobody.
 * @param lines Line of each record, for a document whose findings bear none.
 */
export function describeProblems(findings: readonly Finding[], lines: readonly number[]): Problem[] {
  const groups = new Map<string, { first: Finding; others: Finding[]; count: number }>();
  for (const finding of findings) {
    const line = finding.line ?? (finding.record && lines[finding.record.index]);
    const located = line === undefined ? finding : { ...finding, line };
    // What is wrong with a column as a whole is told for each.
    const key = `${finding.code} ${finding.field === undefined || wholeFile.has(finding.code) ? '' : withoutNumbers(finding.field)}`;
    const group = groups.get(key);
    if (!group) groups.set(key, { first: located, others: [], count: 1 });
    else {
      group.count += 1;
      if (isBefore(located, group.first)) [group.first, group.others] = [located, [group.first, ...group.others].slice(0, MOST_OTHERS)];
      else if (group.others.length < MOST_OTHERS) group.others.push(located);
    }
  }
  return [...groups.values()]
    .sort((a, b) => (isBefore(a.first, b.first) ? -1 : isBefore(b.first, a.first) ? 1 : 0))
    .map(({ first, others, count }) => ({
      ...describeProblem(first),
      count,
      ...(others.length > 0 && {
        others: others.map(({ record, line, found }) => ({
          ...(record && { record }),
          ...(line !== undefined && { line }),
          ...(found !== undefined && { found: cut(found) }),
        })),
      }),
    }));
}

/** "sessions.2.start" → "sessions.start". */
const withoutNumbers = (path: string) => path.replace(/\.\d+(?=\.|$)/g, '');

const isBefore = (a: Finding, b: Finding) =>
  (a.line ?? 0) - (b.line ?? 0) < 0 || ((a.line ?? 0) === (b.line ?? 0) && (a.record?.index ?? -1) < (b.record?.index ?? -1));
