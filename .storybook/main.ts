import { existsSync } from 'node:fs';
import type { StorybookConfig } from '@storybook/react-vite';
import react from '@vitejs/plugin-react';
import { viteStableIds } from '../tsup/viteStableIds.ts';

/** The embeds are shown as built. Without a build, Storybook starts all the same, and their stories say so. */
const embeds = existsSync('dist/embed') ? [{ from: '../dist/embed', to: '/embed' }] : [];

const config: StorybookConfig = {
  framework: '@storybook/react-vite',
  stories: ['../stories/**/*.mdx', '../stories/**/*.stories.tsx'],
  addons: ['@storybook/addon-docs', '@storybook/addon-a11y', '@storybook/addon-vitest'],
  staticDirs: [
    { from: '../stories/assets', to: '/assets' },
    { from: '../stories/embedding/hosts', to: '/embedding/hosts' },
    ...embeds,
  ],
  core: { disableTelemetry: true, disableWhatsNewNotifications: true },
  typescript: {
    // Slower than react-docgen by some seconds, which prints `readonly Author[]` as "unknown".
    reactDocgen: 'react-docgen-typescript',
    reactDocgenTypescriptOptions: {
      shouldExtractLiteralValuesFromEnum: true,
      shouldRemoveUndefinedFromOptional: true,
      propFilter: ({ parent }) => !parent?.fileName.includes('node_modules'),
    },
  },
  viteFinal: (vite) => ({ ...vite, plugins: [react(), viteStableIds(), ...(vite.plugins ?? [])] }),
};

export default config;
