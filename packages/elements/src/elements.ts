/**
 * Every element of ours: tag → the import that registers it. An element leads to another by its id, which is the tag without "pair-" ("finder",
 * "self-check").
 */
export const elements: Readonly<Record<string, () => Promise<unknown>>> = {
  'pair-engagement': () => import('./pair-engagement/define.js'),
  'pair-finder': () => import('./pair-finder/define.js'),
  'pair-help-lines': () => import('./pair-help-lines/define.js'),
  'pair-self-check': () => import('./pair-self-check/define.js'),
  'pair-trainings': () => import('./pair-trainings/define.js'),
};
