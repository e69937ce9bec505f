import { join } from 'node:path';

const root = join(import.meta.dirname, '..');

/** Our packages by their public names, and the file each name stands for. */
export const sources = {
  '@pair-aidance/sdk': 'packages/sdk/src/index.ts',
  '@pair-aidance/data': 'packages/data/src/index.ts',
  '@pair-aidance/data/directory': 'packages/data/src/directory/directory.ts',
  '@pair-aidance/data/help-lines': 'packages/data/src/help-lines/help-lines.ts',
  '@pair-aidance/data/self-check/rules': 'packages/data/src/self-check/rules.ts',
  '@pair-aidance/data/self-check/fr': 'packages/data/src/self-check/fr.ts',
  '@pair-aidance/data/self-check/en': 'packages/data/src/self-check/en.ts',
  '@pair-aidance/data/trainings/fr': 'packages/data/src/trainings/fr.ts',
  '@pair-aidance/data/trainings/en': 'packages/data/src/trainings/en.ts',
  '@pair-aidance/data/engagement/outline': 'packages/data/src/engagement/outline.ts',
  '@pair-aidance/data/engagement/fr': 'packages/data/src/engagement/fr.ts',
  '@pair-aidance/data/engagement/en': 'packages/data/src/engagement/en.ts',
  '@pair-aidance/elements': 'packages/elements/src/index.ts',
  '@pair-aidance/elements/define': 'packages/elements/src/define.ts',
};

/** Rollup plugin: our packages are read from their sources, so that no build has to come before another. */
export const workspaceSources = () => ({
  name: 'workspace-sources',
  resolveId: (id) => (id in sources ? join(root, sources[id]) : null),
});
