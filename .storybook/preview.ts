import { type Preview, setCustomElementsManifest } from '@storybook/web-components-vite';

import manifest from '../packages/elements/custom-elements.json';
import { fakeNetwork } from '../stories/fake-network.js';

// Names, types and sentences of the controls come from the elements themselves.
setCustomElementsManifest(manifest);

const preview: Preview = {
  tags: ['autodocs'],
  beforeAll: fakeNetwork,
  parameters: {
    controls: { expanded: true },
    a11y: {
      test: 'error',
      options: {
        runOnly: { type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] },
        // Rules about a whole page, which an element is not.
        rules: { region: { enabled: false }, 'page-has-heading-one': { enabled: false }, 'landmark-one-main': { enabled: false } },
      },
    },
  },
};

export default preview;
