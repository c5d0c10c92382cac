import { createElement as h } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { renderArticle } from 'newsprint/server';
import { readArticle, readItems, timeZone } from './work.mjs';

const blocks = {
  paragraph: ({ block: { text } }) => {
    const [before, { url, text: words }, after] = text;
    return h('p', { className: 'p' }, before, h('a', { href: url }, words), after);
  },
};

const render = (data) => {
  const mostRead = { items: readItems(data) };
  const site = { blocks, renderToStaticMarkup };
  return { html: renderArticle(readArticle(data), { timeZone, mostRead, ...site }), css: '' };
};

export const name = 'newsprint-site-blocks';
export const kind = 'ours';
export const note = 'renderArticle, every paragraph a React component of the site; always W3';
export const pkgs = ['newsprint'];
export { render as renderW1, render as renderW2, render as renderW3 };
