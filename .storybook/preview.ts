import type { Preview } from '@storybook/web-components-vite';

import { fakeNetwork } from '../stories/fake-network.js';

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
