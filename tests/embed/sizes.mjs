import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';

/** Bytes on the wire of these files, each compressed by itself as a server does it. */
const weightOf = (...names) =>
  names
    .map((name) => gzipSync(readFileSync(`dist/embed/${name}.js`), { level: 9 }).length)
    .reduce((sum, length) => sum + length);

/** What a page loads, and the most it may weigh in bytes. */
const limits = [
  ['most-read with a feed of JSON', ['most-read', 'shared'], 5950],
  ['article-card with a feed of JSON', ['article-card', 'shared'], 4950],
  ['article-card after most-read', ['article-card'], 1480],
  ['what RSS and Atom add', ['xml'], 530],
  ['what another language adds', ['words'], 2200],
];

export const tests = limits.map(([what, names, limit]) => ({
  name: `sizes: ${what}, ${limit} bytes at most`,
  async run() {
    const weight = weightOf(...names);
    assert.ok(weight <= limit, `${names.join(' + ')}: ${weight} bytes`);
    assert.ok(weight > limit * 0.9, `${weight} bytes: the limit can come down`);
  },
}));
