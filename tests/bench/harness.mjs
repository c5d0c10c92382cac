import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { installPacked } from '../consumers/pack.mjs';
import { ensureChromium } from '../helpers/chromium.mjs';

const here = dirname(fileURLToPath(import.meta.url));

/** Published packages that do some of the same work. */
const peers = ['portabletext', 'ft', 'guardian', 'html-react-parser', 'react-markdown'];

/** The folder of the harness that measures any system side by side, where this machine has one. */
export function findHarness() {
  const folder = resolve(process.env.NEWSPRINT_BENCH ?? join(here, '../../../shared/bench'));
  return existsSync(join(folder, 'run.mjs')) ? folder : undefined;
}

/** Measures newsprint, the limit and the peers by a copy of the harness in `folder`; gives its raw results by section. */
export function runHarness(harness, { folder, tarball, short }) {
  const copy = join(folder, 'harness');
  cpSync(harness, copy, {
    recursive: true,
    filter: (path) => !/[\\/](node_modules|out)$/.test(path),
  });
  execFileSync('chmod', ['-R', 'u+w', copy]);
  const wanted = ['ref19', ...(short ? [] : peers)];
  const systems = join(copy, 'systems');
  for (const name of readdirSync(systems)) {
    if (!wanted.includes(name)) rmSync(join(systems, name), { recursive: true });
  }
  for (const path of [copy, ...wanted.map((name) => join(systems, name))]) install(path);

  const own = join(systems, 'newsprint');
  cpSync(join(here, 'systems'), own, { recursive: true });
  installPacked(tarball, own);
  const adapters = [own, ...wanted.map((name) => join(systems, name))]
    .flatMap((path) => readdirSync(path))
    .filter((file) => file.endsWith('.adapter.mjs') && !file.startsWith('exp-'))
    .map((file) => file.replace('.adapter.mjs', ''));
  const sections = short
    ? ['--only', 'ssr,bytes,bundle', '--rounds', '3', '--ms', '80']
    : ['--rounds', '7', '--mem', '20000'];
  execFileSync(
    process.execPath,
    ['--no-warnings', 'run.mjs', '--systems', adapters.join(), ...sections],
    {
      cwd: copy,
      stdio: ['ignore', 'ignore', 'inherit'],
      env: { ...process.env, ...(short ? {} : { CHROMIUM_PATH: ensureChromium() }) },
    },
  );
  return readResults(join(copy, 'out'));
}

function install(path) {
  mkdirSync(path, { recursive: true });
  const options = ['--no-audit', '--no-fund', '--legacy-peer-deps', '--loglevel', 'error'];
  execFileSync('npm', ['install', ...options], { cwd: path, stdio: 'inherit' });
}

function readResults(out) {
  const sections = 'ssr scale bytes bundle browser memory install import'.split(' ');
  const read = (name) => JSON.parse(readFileSync(join(out, `${name}.json`), 'utf8'));
  return Object.fromEntries(
    sections
      .filter((name) => existsSync(join(out, `${name}.json`)))
      .map((name) => [name, read(name)]),
  );
}
