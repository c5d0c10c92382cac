#!/usr/bin/env node
import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { main } from './main';

/** Stands as far above this file in `dist` as in `src`. */
const packageFile = fileURLToPath(new URL('../../package.json', import.meta.url));

// Whoever reads the page may stop reading, as `head` does.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
});

process.exitCode = await main(process.argv.slice(2), {
  read: (file) => (file === '-' ? text(process.stdin) : readFile(file, 'utf8')),
  write: (output) => process.stdout.write(output),
  writeError: (output) => process.stderr.write(output),
  now: () => new Date().toISOString(),
  version: () => (JSON.parse(readFileSync(packageFile, 'utf8')) as { version: string }).version,
});
