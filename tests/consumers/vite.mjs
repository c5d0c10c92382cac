import { mkdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import react from '@vitejs/plugin-react';
import { build } from 'vite';
import { copyConsumer, installPacked } from './pack.mjs';
import { assertQuiet, kilobytes, visit, withServer } from './visit.mjs';
import { expected } from './shared/app/article.mjs';

const vite = createRequire(import.meta.url)
  .resolve('vite/package.json')
  .replace(/package\.json$/, 'bin/vite.js');

/** A client-rendered site: built by Vite, opened without a word on the console. */
export async function checkVite(tarball, folder, browser) {
  mkdirSync(folder, { recursive: true });
  copyConsumer('vite', folder);
  installPacked(tarball, folder);
  await build({ root: folder, configFile: false, plugins: [react()], logLevel: 'warn' });

  const preview = (port) => [
    process.execPath,
    [vite, 'preview', '--host', '127.0.0.1', '--port', port, '--strictPort'],
    { cwd: folder },
  ];
  await withServer(preview, async (address) => {
    const page = await visit(browser, address);
    assertQuiet(page, expected);
    const size = kilobytes([...page.scripts.values()]);
    console.log(`    Vite: ${size} of JavaScript, React and styled-components included`);
  });
}
