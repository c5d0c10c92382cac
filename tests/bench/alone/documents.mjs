// Prints the same article as three whole documents, as JSON: plain elements, and renderArticle's with its styles inside
// and with its styles linked.
import { documentCss, renderArticle } from 'newsprint/server';
import { makeData } from './data.mjs';
import * as limit from './limit-react.adapter.mjs';
import { readArticle, readItems, timeZone } from './work.mjs';

const data = makeData();
const { html, css } = limit.renderW3(data);
const options = { timeZone, mostRead: { items: readItems(data) } };
const stylesheet = '/styles.css';

console.log(
  JSON.stringify({
    css: documentCss(),
    pages: {
      limit: `<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>t</title>${css}</head><body>${html}</body></html>`,
      inlined: renderArticle(readArticle(data), options),
      linked: renderArticle(readArticle(data), { ...options, stylesheet }),
    },
  }),
);
