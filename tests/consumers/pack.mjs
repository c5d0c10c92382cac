import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const here = dirname(fileURLToPath(import.meta.url));
const root = resolve(here, '../..');

/** The tarball that npm would publish of the present `dist`, written into `folder`. */
export function pack(folder) {
  const [{ filename }] = JSON.parse(
    execFileSync('npm', ['pack', '--ignore-scripts', '--json', '--pack-destination', folder], {
      cwd: root,
      encoding: 'utf8',
      stdio: 'pipe',
    }),
  );
  return join(folder, filename);
}

/** A new folder outside the repository, so that nothing is found there by chance. */
export function newFolder() {
  return mkdtempSync(join(tmpdir(), 'newsprint-consumer-'));
}

/** The given consumer's files and those that all share, copied into `folder`. */
export function copyConsumer(name, folder) {
  for (const part of [name, 'shared']) cpSync(join(here, part, 'app'), folder, { recursive: true });
}

/** Puts the packed package into the folder as npm would, and links the packages that a site has besides, but one. */
export function installPacked(tarball, folder, { without = '' } = {}) {
  const modules = join(folder, 'node_modules');
  mkdirSync(join(modules, 'newsprint'), { recursive: true });
  mkdirSync(join(modules, '.bin'));
  mkdirSync(join(modules, '@types'));
  const unpack = ['-xzf', tarball, '-C', join(modules, 'newsprint'), '--strip-components', '1'];
  execFileSync('tar', unpack);

  const { dependencies, peerDependencies, bin } = readPackage(join(modules, 'newsprint'));
  const linked = [
    ...Object.keys({ ...dependencies, ...peerDependencies }),
    ...['react-server-dom-parcel', '@types/node', '@types/react', '@types/react-dom', 'vite'],
    '@vitejs/plugin-react',
  ];
  mkdirSync(join(modules, '@vitejs'));
  for (const name of linked.filter((name) => name !== without))
    symlinkSync(join(root, 'node_modules', name), join(modules, name));
  for (const [name, path] of Object.entries(bin)) {
    symlinkSync(join('..', 'newsprint', path), join(modules, '.bin', name));
  }
}

export function readPackage(folder = root) {
  return JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
}
