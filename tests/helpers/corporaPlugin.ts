import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Plugin } from 'vite';

const name = 'virtual:corpora';

/** Bodies of real pages for tests in the browser, which cannot read files; empty where the corpora are not. */
export function corporaPlugin(): Plugin {
  return {
    name: 'newsprint-corpora',
    resolveId: (id) => (id === name ? `\0${name}` : undefined),
    load: (id) =>
      id === `\0${name}` ? `export default ${JSON.stringify(readBodies())}` : undefined,
  };
}

function readBodies(): { id: string; html: string }[] {
  const corpora =
    process.env.NEWSPRINT_CORPORA ?? resolve(import.meta.dirname, '../../../shared/corpora');
  const path = (file: string) => join(corpora, file);
  if (!existsSync(corpora)) return [];

  const lines = readFileSync(path('readability/articles.jsonl'), 'utf8').trim().split('\n');
  const pages = lines.map((line) => JSON.parse(line) as { id: string; expectedHtml: string });
  const posts = JSON.parse(readFileSync(path('gutenberg-blocks/wxr-posts.json'), 'utf8')) as {
    content: string;
  }[];
  const rest = JSON.parse(readFileSync(path('wordpress-rest/posts.json'), 'utf8')) as {
    content: { rendered: string };
  }[];
  const fixtures = readdirSync(path('gutenberg-blocks/fixtures')).filter((file) =>
    file.endsWith('.html'),
  );
  return [
    ...pages.map(({ id, expectedHtml }) => ({ id, html: expectedHtml })),
    ...posts.map(({ content }, index) => ({ id: `wxr ${index}`, html: content })),
    ...rest.map(({ content }, index) => ({ id: `rest ${index}`, html: content.rendered })),
    ...fixtures.map((file) => ({
      id: file,
      html: readFileSync(path(`gutenberg-blocks/fixtures/${file}`), 'utf8'),
    })),
  ];
}
