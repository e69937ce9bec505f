import { readContent } from '../../reading/content.js';
import { problem, type SelfCheckProblem } from './problem.js';
import { SELF_CHECK_FORMAT, type SelfCheck, selfCheckSchema } from './schema.js';
import { invalidValue, validateSelfCheck } from './validate.js';

/**
 * Reads the value of a JSON document. `selfCheck` is undefined when anything is wrong, since half of a self-check could leave a person without
 * an end; `problems` then says what. It never throws for data.
 */
export function parseSelfCheck(value: unknown): { selfCheck: SelfCheck | undefined; problems: SelfCheckProblem[] } {
  const { content, problems } = readContent(value, {
    format: SELF_CHECK_FORMAT,
    schema: selfCheckSchema,
    otherKind: problem(
      'not-a-self-check',
      'format',
      `Ce document n’est pas un questionnaire de réflexion. Écrivez "format": "${SELF_CHECK_FORMAT}", ou vérifiez l’adresse.`,
      `This document is not a self-check. Write "format": "${SELF_CHECK_FORMAT}", or check the address.`,
    ),
    invalidValue,
    validate: validateSelfCheck,
  });
  return { selfCheck: content, problems };
}
