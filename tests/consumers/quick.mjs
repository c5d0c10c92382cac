// Installs the packed package into an empty folder and uses it as sites do. Needs a build.
// Options: --tarball <path>, else it is packed here.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { existsSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import { copyConsumer, installPacked, newFolder, pack } from './pack.mjs';
import { createReport } from '../helpers/report.mjs';

const given = process.argv.indexOf('--tarball');
const folder = newFolder();
const plainFolder = newFolder();
const report = createReport('consumers');

try {
  const tarball = given > 0 ? resolve(process.argv[given + 1]) : pack(folder);
  installPacked(tarball, folder);
  installPacked(tarball, plainFolder, { without: 'styled-components' });
  for (const name of ['node', 'typescript']) copyConsumer(name, folder);
  copyConsumer('plain', plainFolder);
  for (const place of [folder, plainFolder])
    writeFileSync(join(place, 'package.json'), '{ "type": "module" }');

  await report.step('Node, ESM', () => node('esm.mjs'));
  await report.step('Node, CommonJS', () => node('commonjs.cjs'));
  await report.step('server components', () =>
    node('--conditions=react-server', 'react-server.mjs'),
  );
  await report.step('TypeScript, node16', () => compile('node16', 'node16'));
  await report.step('TypeScript, bundler', () => compile('esnext', 'bundler'));
  await report.step('without styled-components, ESM', () => plainNode('esm.mjs'));
  await report.step('without styled-components, CommonJS', () => plainNode('commonjs.cjs'));
  await report.step('without styled-components, server components', () =>
    plainNode('--conditions=react-server', 'react-server.mjs'),
  );
  await report.step('without styled-components, TypeScript', () =>
    compile('node16', 'node16', plainFolder),
  );
  await report.step('command, a WordPress post', renderPost);
  await report.step('command, a text', renderText);
  await report.step('command, a wrong call', refuseWrongCall);
} finally {
  for (const place of [folder, plainFolder]) rmSync(place, { recursive: true, force: true });
}
report.close();

function node(...args) {
  return run(process.execPath, args, { NODE_ENV: 'production' });
}

function plainNode(...args) {
  return run(process.execPath, args, { NODE_ENV: 'production' }, plainFolder);
}

function compile(module, moduleResolution, place = folder) {
  const options = {
    ...{
      module,
      moduleResolution,
      target: 'es2022',
      jsx: 'react-jsx',
      noEmit: true,
      types: ['node'],
    },
    ...{ strict: true, exactOptionalPropertyTypes: true, noUncheckedIndexedAccess: true },
    lib: ['es2023', 'dom'],
    skipLibCheck: false,
  };
  const config = { compilerOptions: options, files: ['consumer.tsx'] };
  writeFileSync(join(place, 'tsconfig.json'), JSON.stringify(config));
  const tsc = createRequire(import.meta.url).resolve('typescript/bin/tsc');
  run(process.execPath, [tsc, '--project', '.'], {}, place);
}

function renderPost() {
  const html = newsprint('render', resolve('tests/fixtures/wordpress/ferry.json'));
  assert.match(html, /^<!doctype html>/i);
  assert.match(html, /<article[^>]* class="[^"]*newsprint-article/);
  assert.match(html, /--newsprint-color-bg:/);
  assert.doesNotMatch(html, /<script(?! type="application\/ld\+json")/);
}

function renderText() {
  const text = 'Ferry line reopens\n\nBy Mira Solberg\n\nThe first boat left at dawn.\n';
  writeFileSync(join(folder, 'story.txt'), text);
  const html = newsprint('render', 'story.txt', '--locale', 'tr', '--time-zone', 'Europe/Istanbul');
  assert.match(html, /<h1[^>]*>Ferry line reopens<\/h1>/);
  assert.match(html, /The first boat left at dawn\./);
}

function refuseWrongCall() {
  assert.throws(() => newsprint('render', 'absent.json'));
}

/** Runs the command by the name under which npm installs it. */
function newsprint(...args) {
  const command = join(folder, 'node_modules/.bin/newsprint');
  assert(existsSync(command), 'the package has no command');
  return run(command, args);
}

function run(command, args, env = {}, cwd = folder) {
  try {
    return execFileSync(command, args, {
      cwd,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { ...process.env, ...env },
    });
  } catch (error) {
    throw new Error(`${error.stdout ?? ''}${error.stderr ?? ''}`.trim() || error.message, {
      cause: error,
    });
  }
}
