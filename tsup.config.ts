import { writeFileSync } from 'node:fs';
import { defineConfig, type Options } from 'tsup';
import { checkStyles } from './tsup/checkStyles.ts';
import { designTokens } from './tsup/designTokens.ts';
import { directCalls } from './tsup/directCalls.ts';
import { embedBuild } from './tsup/embedBuild.ts';
import { flatStyles } from './tsup/flatStyles.ts';
import { keepModules } from './tsup/keepModules.ts';
import { nodeBuild } from './tsup/nodeBuild.ts';
import { serverBuild } from './tsup/serverBuild.ts';
import { staticFiles } from './tsup/staticFiles.ts';
import { staticStyles } from './tsup/staticStyles.ts';

// `dist` is removed by the script: these run side by side, and `clean` in one would delete the others' files.
const modules: Options = {
  outDir: 'dist',
  target: 'es2022',
  splitting: false,
  treeshake: false,
  silent: true,
  removeNodeProtocol: false,
  // Words of other scripts as they are: written as escapes they weigh twice as much.
  esbuildOptions: (options) => {
    options.charset = 'utf8';
    options.minifySyntax = true;
    options.minifyWhitespace = true;
  },
  outExtension: ({ format }) => ({ js: format === 'cjs' ? '.cjs' : '.js' }),
};

export default defineConfig([
  {
    ...modules,
    name: 'modules',
    entry: [
      'src/**/*.{ts,tsx}',
      '!src/**/*.d.ts',
      '!src/{cli,server}/**',
      '!src/embed/{elements,frame}/**',
      '!src/server.ts',
      '!src/**/*.mixins.styles.ts',
    ],
    format: ['esm', 'cjs'],
    esbuildPlugins: [checkStyles, flatStyles, directCalls({ roots: false }), keepModules('dist')],
    onSuccess: async () =>
      writeFileSync('dist/tokens.json', JSON.stringify(designTokens(), null, 2)),
  },
  {
    ...modules,
    name: 'static',
    entry: ['src/index.ts', 'src/{article,components}/**/*.{ts,tsx}', '!src/**/*.mixins.styles.ts'],
    outDir: 'dist/static',
    format: ['esm', 'cjs'],
    esbuildPlugins: [
      staticStyles,
      directCalls({ roots: true }),
      keepModules('dist/static'),
      staticFiles,
    ],
  },
  { ...modules, ...nodeBuild },
  { ...modules, ...serverBuild },
  embedBuild,
  {
    ...modules,
    name: 'command',
    entry: ['src/cli/**/*.ts'],
    outDir: 'dist/cli',
    format: ['esm'],
    platform: 'node',
    esbuildPlugins: [keepModules('dist')],
  },
  {
    name: 'types',
    entry: ['src/index.ts', 'src/locales.ts', 'src/sources.ts', 'src/server.ts', 'src/embed.ts'],
    outDir: 'dist',
    format: ['esm', 'cjs'],
    silent: true,
    dts: { only: true, compilerOptions: { ignoreDeprecations: '6.0' } },
  },
]);
