import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { copyConsumer, readPackage } from './pack.mjs';
import { assertQuiet, kilobytes, visit, withServer } from './visit.mjs';
import { expected } from './shared/app/article.mjs';

const nextVersion = '16.4.6';

/** The parts that need a browser, each on a page of its own beside an article. */
const leaves = ['toggle', 'time', 'tabs', 'share', 'lightbox'];
/** Words of everything else: styles, locales, the article itself, the styling runtime. */
const rest = /newsprint-(byline|article|most-read|section-badge)|bylineAuthor|data-styled|__sc-/;

/** An App Router site with the article as a server component. */
export async function checkNext(tarball, folder, browser) {
  mkdirSync(folder, { recursive: true });
  copyConsumer('next', folder);
  const {
    react,
    'react-dom': reactDom,
    'styled-components': styled,
  } = readPackage().devDependencies;
  const dependencies = {
    ...{ newsprint: `file:${tarball}`, next: nextVersion },
    ...{ react, 'react-dom': reactDom, 'styled-components': styled },
  };
  const site = { name: 'consumer', private: true, type: 'module', dependencies };
  writeFileSync(join(folder, 'package.json'), JSON.stringify(site));

  const next = join(folder, 'node_modules/next/dist/bin/next');
  const options = { cwd: folder, env: { ...process.env, NEXT_TELEMETRY_DISABLED: '1' } };
  run('npm', ['install', '--no-audit', '--no-fund', '--no-package-lock'], options);
  run(process.execPath, [next, 'build'], options);

  const start = (port) => [
    process.execPath,
    [next, 'start', '--hostname', '127.0.0.1', '--port', port],
    options,
  ];
  await withServer(start, async (address) => {
    const empty = await visit(browser, `${address}/empty`);
    for (const build of ['styled', 'static']) {
      const article = await visit(browser, `${address}/${build}/article`);
      checkArticle(build, empty, article);
      for (const leaf of build === 'static' ? leaves : ['toggle']) {
        const page = await visit(browser, `${address}/${build}/${leaf}`);
        checkLeaf(`${build}, ${leaf}`, empty, page);
        if (build === 'static') assertOneStylesheet(page);
      }
      if (build === 'static') assertOneStylesheet(article);
    }
    const edge = await visit(browser, `${address}/static/edge`);
    assertQuiet(edge, expected);
    assertOneStylesheet(edge);
  });
}

/** An article ships nothing. */
function checkArticle(build, empty, article) {
  assertQuiet(article, expected);
  const scripts = scriptsBeyond(empty, article);
  console.log(`    Next, ${build}: ${kilobytes(scripts)} beyond an empty page for an article`);
  assert.deepEqual(scripts, [], 'an article ships JavaScript');
}

/** A leaf ships itself, as a small module, and nothing of the article. */
function checkLeaf(name, empty, page) {
  assertQuiet(page, expected);
  const scripts = scriptsBeyond(empty, page);
  console.log(`    Next, ${name}: ${kilobytes(scripts)} beyond an empty page`);
  assert(scripts.length > 0, 'the leaf is missing');
  assert(!scripts.some((text) => rest.test(text)), 'more than the leaf is shipped');
}

function assertOneStylesheet({ html }) {
  const markup = html.replace(/<script\b[\s\S]*?<\/script>/g, '');
  assert.equal(markup.match(/<style\b/g), null, 'there is an inline stylesheet');
  assert.equal(markup.match(/<link\b[^>]*rel="stylesheet"/g)?.length, 1);
}

function scriptsBeyond(empty, page) {
  return [...page.scripts].filter(([path]) => !empty.scripts.has(path)).map(([, text]) => text);
}

function run(command, args, options) {
  try {
    execFileSync(command, args, { ...options, encoding: 'utf8', stdio: 'pipe' });
  } catch (error) {
    throw new Error(`${error.stdout}${error.stderr}`.trim(), { cause: error });
  }
}
