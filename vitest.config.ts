import { createRequire } from 'node:module';
import react from '@vitejs/plugin-react';
import { storybookTest } from '@storybook/addon-vitest/vitest-plugin';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig, type TestProjectConfiguration } from 'vitest/config';
import { launchOptions } from './tests/helpers/chromium.mjs';
import { corporaPlugin } from './tests/helpers/corporaPlugin.ts';
import { viteServer } from './tsup/viteServer.ts';
import { viteStableIds } from './tsup/viteStableIds.ts';

const plugins = [react(), viteStableIds()];
const setupFiles = ['tests/setup.ts'];
const browserTests = 'tests/**/*.browser.test.{ts,tsx}';

/** What runs in Node alone: styled-components' server build, no document. */
const serverTests = 'tests/{cli,safety,server,tsup}/**/*.test.{ts,tsx}';

/** Found ahead: a dependency that Vite discovers during a run reloads the page under the tests. */
const optimizeDeps = {
  include: [
    'axe-core',
    'parse5',
    'react',
    'react-dom',
    'react-dom/client',
    'react-dom/server',
    'react/jsx-dev-runtime',
    'react/jsx-runtime',
    'styled-components',
    '@testing-library/jest-dom/vitest',
    '@testing-library/react',
    '@testing-library/user-event',
  ],
};

/** Made anew for each project: Vitest writes the project's name into it. */
function inChromium() {
  return {
    enabled: true,
    headless: true,
    screenshotFailures: false,
    provider: playwright({ launchOptions: launchOptions() }),
    instances: [{ browser: 'chromium' as const }],
  };
}

/** Every story, rendered and asked by axe; the dark ones only by `npm run test:full`. */
function stories(name: string, colorScheme: string): TestProjectConfiguration {
  return {
    plugins: [storybookTest({ configDir: '.storybook', initialGlobals: { colorScheme } })],
    optimizeDeps,
    test: { name, browser: inChromium() },
  };
}

export default defineConfig({
  test: {
    coverage: { include: ['src/**/*.{ts,tsx}'] },
    projects: [
      {
        plugins,
        resolve: {
          alias: {
            // Its Node build does not insert rules into a document.
            'styled-components': createRequire(import.meta.url)
              .resolve('styled-components')
              .replace(/[^/\\]+$/, 'styled-components.browser.esm.js'),
          },
        },
        test: {
          name: 'unit',
          environment: 'jsdom',
          include: ['tests/**/*.test.{ts,tsx}'],
          exclude: [browserTests, serverTests],
          setupFiles,
        },
      },
      {
        plugins: [...plugins, viteServer()],
        test: {
          name: 'server',
          environment: 'node',
          include: [serverTests],
          exclude: [browserTests],
        },
      },
      {
        plugins: [...plugins, corporaPlugin()],
        optimizeDeps,
        test: { name: 'browser', include: [browserTests], setupFiles, browser: inChromium() },
      },
      stories('storybook', 'light'),
      stories('storybook-dark', 'dark'),
    ],
  },
});
