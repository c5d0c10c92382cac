import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { renderToString } from 'react-dom/server';
import { W1, W2, W3 } from './newsprint-static.view.mjs';

const file = createRequire(import.meta.url).resolve('newsprint/styles.css');
const css = `<style>${readFileSync(file, 'utf8')}</style>`;

export const name = 'newsprint-static';
export const kind = 'ours';
export const note = 'newsprint/static, renderToString; the whole of newsprint/styles.css';
export const pkgs = ['newsprint'];
export const renderW1 = (data) => ({ html: renderToString(W1(data)), css });
export const renderW2 = (data) => ({ html: renderToString(W2(data)), css });
export const renderW3 = (data) => ({ html: renderToString(W3(data)), css });
