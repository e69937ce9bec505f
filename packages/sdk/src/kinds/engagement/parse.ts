import { readContent } from '../../reading/content.js';
import { type Engagement, ENGAGEMENT_FORMAT, engagementSchema } from './schema.js';
import { type EngagementProblem, invalidValue, problem, validateEngagement } from './validate.js';

/**
 * Reads the value of a JSON document. `engagement` is undefined when anything is wrong, since a statement without its words or its source is not to be
 * shown; `problems` then says what. It never throws for data.
 */
export function parseEngagement(value: unknown): { engagement: Engagement | undefined; problems: EngagementProblem[] } {
  const { content, problems } = readContent(value, {
    format: ENGAGEMENT_FORMAT,
    schema: engagementSchema,
    otherKind: problem(
      'not-an-engagement',
      'format',
      `Ce document n’explique pas les façons de s’engager. Écrivez "format": "${ENGAGEMENT_FORMAT}", ou vérifiez l’adresse.`,
      `This document does not explain the ways to engage. Write "format": "${ENGAGEMENT_FORMAT}", or check the address.`,
    ),
    invalidValue,
    validate: validateEngagement,
  });
  return { engagement: content, problems };
}
