import type { Preview } from '@storybook/react-vite';
import { inLocale, onPage } from './decorators.tsx';
import { toolbars } from './toolbars.ts';

const preview: Preview = {
  tags: ['autodocs'],
  parameters: {
    a11y: { test: 'error' },
    backgrounds: { disable: true },
    controls: { expanded: true, sort: 'requiredFirst' },
    options: {
      storySort: {
        order: [
          'Introduction',
          'Foundations',
          'Languages',
          'Components',
          'Article',
          'Compositions',
          'Embedding',
          ['For embedders', 'Get the code', 'Host pages', 'For publishers'],
          '*',
        ],
      },
    },
  },
  ...toolbars,
  // The first is the innermost.
  decorators: [inLocale, onPage],
};

export default preview;
