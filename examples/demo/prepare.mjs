import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The repository. */
export const root = resolve(dirname(fileURLToPath(import.meta.url)), '../..');

/** Builds the package and Storybook, each where it is absent or older than what it is made from. */
export function prepare() {
  if (isOlder('dist/index.js', ['src', 'tsup', 'tsup.config.ts', 'package.json'])) run('build');
  const storybook = ['src', 'stories', '.storybook', 'tests/fixtures', 'package.json'];
  if (isOlder('storybook-static/index.html', storybook)) run('storybook:build');
}

/** The example post as a page, made by the command as it is published. */
export function renderArticle() {
  const command = join(root, 'dist/cli/newsprint.js');
  const post = join(root, 'tests/fixtures/wordpress/ferry.json');
  return execFileSync(process.execPath, [command, 'render', post], { encoding: 'utf8' });
}

function isOlder(made, sources) {
  const file = join(root, made);
  if (!existsSync(file)) return true;
  const { mtimeMs } = statSync(file);
  return sources.some((source) => changedAt(join(root, source)) > mtimeMs);
}

/** When a file, or anything in a folder, was last changed. */
function changedAt(path) {
  const { mtimeMs } = statSync(path);
  if (!statSync(path).isDirectory()) return mtimeMs;
  const files = readdirSync(path, { recursive: true, encoding: 'utf8' });
  return Math.max(mtimeMs, ...files.map((file) => statSync(join(path, file)).mtimeMs));
}

function run(script) {
  console.log(`newsprint: npm run ${script}`);
  execFileSync('npm', ['run', '--silent', script], {
    cwd: root,
    stdio: ['ignore', 'ignore', 'inherit'],
    shell: process.platform === 'win32',
  });
}
