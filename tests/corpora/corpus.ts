import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

const shared = resolve(import.meta.dirname, '../../../shared');
const corpora = process.env['NEWSPRINT_CORPORA'] ?? join(shared, 'corpora');

/**
 * Input that was not written for this project and stays outside of it. Where it is absent the tests that read it are
 * skipped, with one line that says so.
 */
export function findCorpus(name: string, folder = corpora) {
  const path = join(folder, name);
  const isThere = existsSync(path);
  if (!isThere) console.warn(`Skipped: ${path} is not there.`);

  return {
    isThere,
    readJson: <T>() => (isThere ? JSON.parse(readFileSync(path, 'utf8')) : []) as T,
    readLines: <T>() =>
      (isThere ? readFileSync(path, 'utf8').trim().split('\n') : []).map(
        (line) => JSON.parse(line) as T,
      ),
    readFiles: (extension: string) =>
      (isThere ? readdirSync(path) : [])
        .filter((file) => file.endsWith(extension))
        .map((file) => ({ file, text: readFileSync(join(path, file), 'utf8') })),
  };
}

/** The articles the project began with. */
export function findSeeds() {
  return findCorpus('seeds', shared);
}

/** Labels of newsrooms and publishing systems in many languages, to compare ours with. */
export function findLabels(name: string) {
  return findCorpus(name, join(shared, 'labels'));
}
