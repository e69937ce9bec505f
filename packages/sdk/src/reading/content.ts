import type { Localized } from '../text/language.js';
import * as z from '../text/zod.js';

/** Longest text, in UTF-16 units: one screen holds no more. */
const LONGEST = 2000;

/** Words that a visitor reads. */
export const textSchema = z.string().check(z.trim(), z.minLength(1), z.maxLength(LONGEST));

/** The name of one thing inside a document of content: "hopital-de-jour". */
export const idSchema = z.string().check(z.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/), z.maxLength(60));

/** Where a fact comes from: id of the document and lines in it ("171-185", "69-72, 79"). */
export const citationSchema = z.object({ id: idSchema, lines: z.string().check(z.regex(/^\d+(-\d+)?(, \d+(-\d+)?)*$/)) });
export type Citation = z.infer<typeof citationSchema>;

/** The documents that the facts come from, by id; a document that prints no publisher or date shows none. */
export const citedDocumentsSchema = z.record(
  idSchema,
  z.object({ title: textSchema, publisher: z.optional(textSchema), date: z.optional(textSchema) }),
);

/** A language, as in `lang`: "fr", "en-GB". */
export const languageTagSchema = z.string().check(z.regex(/^[a-z]{2,3}(-[A-Za-z0-9]+)*$/));

/** One thing to mend in a document of content, in words for the person who wrote it. */
export interface ContentProblem<Code extends string> {
  /** As of a problem of a list: nothing of the document is shown. */
  severity: 'error';
  code: Code;
  /** Where it is: "questions.chemin.next", "texts.fr.outcomes.famille". */
  field: string;
  /** What is wrong and what to do, naming the id. */
  advice: Localized;
}

/** What differs between the kinds of content. */
interface ContentKind<Content, Code extends string> {
  /** "pair-aidance/self-check@1" */
  format: string;
  schema: { safeParse(value: unknown): z.core.util.SafeParseResult<Content> };
  /** Said of a document of another kind. */
  otherKind: ContentProblem<Code>;
  /** Said of a field that is missing or has another form. */
  invalidValue(field: string): ContentProblem<Code>;
  /** Checks what a schema cannot. */
  validate(document: Content): ContentProblem<Code>[];
}

/** Reads the value of a JSON document of content: undefined, and what is wrong, unless all of it is right. It never throws for data. */
export function readContent<Content, Code extends string>(
  value: unknown,
  { format, schema, otherKind, invalidValue, validate }: ContentKind<Content, Code>,
): { content: Content | undefined; problems: ContentProblem<Code | 'newer-format'>[] } {
  const major = majorOf(value, format);
  if (major !== '1') return { content: undefined, problems: [major && major !== '0' ? newerFormat(major, format) : otherKind] };
  const parsed = schema.safeParse(value);
  if (!parsed.success) return { content: undefined, problems: parsed.error.issues.map(({ path }) => invalidValue(path.join('.'))) };
  const problems = validate(parsed.data);
  return { content: problems.length === 0 ? parsed.data : undefined, problems };
}

/** The major version of a document of this format ("pair-aidance/self-check@1"); undefined when it is of another kind. */
function majorOf(value: unknown, format: string): string | undefined {
  const written = String((value as { format?: unknown } | null)?.format);
  const [, name, major] = /^(.*)@(\d+)(?:\.\d+)?$/.exec(written) ?? [];
  return name === format.split('@')[0] ? major : undefined;
}

/** What is said of a document that is newer than this SDK. */
const newerFormat = (major: string, format: string): ContentProblem<'newer-format'> => ({
  severity: 'error',
  code: 'newer-format',
  field: 'format',
  advice: {
    fr: `Ce document est en version ${major}, plus récente que cet outil. Mettez l’outil à jour, ou donnez un document «\u00a0${format}\u00a0».`,
    en: `This document is version ${major}, newer than this tool reads. Update the tool, or give a “${format}” document.`,
  },
});
