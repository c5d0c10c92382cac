// npm run demo: the library as a reader, a designer and another site see it, on one address.
// `--once` asks for each page, prints the status, and ends.
import { once } from 'node:events';
import { createReadStream, readdirSync } from 'node:fs';
import { stat } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join, normalize, sep } from 'node:path';
import { prepare, renderArticle, root } from './prepare.mjs';

const types = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.jpg': 'image/jpeg',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
};

const pages = [
  ['/article', 'An article: a WordPress post, rendered by the command'],
  ['/examples/plain-html/host.html', "Another site's page, with two widgets in it"],
  ['/storybook/', 'Storybook: every component and its states'],
  ['/assets/', 'The pictures of the examples'],
];

/** Folders that are served as they are. */
const folders = {
  '/storybook/': join(root, 'storybook-static'),
  '/assets/': join(root, 'stories/assets'),
  '/stories/assets/': join(root, 'stories/assets'),
  '/embedding/hosts/': join(root, 'stories/embedding/hosts'),
  '/embed/': join(root, 'dist/embed'),
  '/dist/embed/': join(root, 'dist/embed'),
  '/examples/plain-html/': join(root, 'examples/plain-html'),
};

prepare();
const article = renderArticle();
const server = createServer(answer);
const address = `http://localhost:${await listen(4173)}`;

if (process.argv.includes('--once')) await askForEach();
else console.log(`newsprint: ${address} (Ctrl-C ends it)`);

async function answer(request, response) {
  const { pathname } = new URL(request.url ?? '/', 'http://localhost');
  if (pathname === '/') return send(response, linkPage('newsprint', pages));
  if (pathname === '/article') return send(response, article);
  if (pathname === '/favicon.ico') return void response.writeHead(204).end();
  if (pathname === '/assets/') return send(response, linkPage('Pictures', assets()));
  const folder = Object.keys(folders).find((path) => pathname.startsWith(path));
  if (!folder) return notFound(response);
  return sendFile(response, inside(folders[folder], pathname.slice(folder.length) || 'index.html'));
}

function assets() {
  return readdirSync(folders['/assets/']).map((name) => [`/assets/${name}`, name]);
}

function linkPage(title, links) {
  const items = links.map(([path, text]) => `<li><a href="${path}">${text}</a></li>`).join('\n');
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<link rel="icon" href="data:,">
<title>${title}</title>
<style>body { max-inline-size: 40em; margin: 2em auto; padding: 0 1em; font: 1.125rem/1.6 Georgia, serif }</style>
<h1>${title}</h1>
<ul>
${items}
</ul>
`;
}

/** A path below a folder, or undefined where it leads out of it. */
function inside(folder, path) {
  try {
    const file = normalize(join(folder, decodeURIComponent(path)));
    return file.startsWith(folder + sep) ? file : undefined;
  } catch {
    return undefined;
  }
}

function send(response, html) {
  response.writeHead(200, { 'content-type': types['.html'] }).end(html);
}

async function sendFile(response, file) {
  const found = file && (await stat(file).catch(() => undefined));
  if (!found?.isFile()) return notFound(response);
  const type = types[extname(file)] ?? 'application/octet-stream';
  response.writeHead(200, { 'content-type': type, 'content-length': found.size });
  createReadStream(file).pipe(response);
}

function notFound(response) {
  response.writeHead(404, { 'content-type': 'text/plain; charset=utf-8' }).end('Not found\n');
}

/** The first free port from the given one. */
async function listen(port) {
  server.listen(port, '127.0.0.1');
  try {
    await once(server, 'listening');
    return port;
  } catch (error) {
    if (error.code !== 'EADDRINUSE' || port > 4273) throw error;
    return listen(port + 1);
  }
}

/** Asks for every page and picture, and ends: with a failure where one is missing. */
async function askForEach() {
  const paths = ['/', ...[...pages, ...assets()].map(([path]) => path)];
  for (const path of paths) {
    const { status } = await fetch(address.replace('localhost', '127.0.0.1') + path);
    console.log(`${status} ${path}`);
    if (status !== 200) process.exitCode = 1;
  }
  const outside = await fetch(
    `${address.replace('localhost', '127.0.0.1')}/assets/..%2f..%2fpackage.json`,
  );
  if (outside.status !== 404) throw new Error('The demo serves files outside its folders.');
  server.close();
}
