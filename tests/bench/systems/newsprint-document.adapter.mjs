import { renderArticle, renderWidget } from 'newsprint/server';
import { readArticle, readItems, timeZone } from './work.mjs';

const empty = [];

export const name = 'newsprint-document';
export const kind = 'ours';
export const note = 'renderArticle: a whole document each time, with head, JSON-LD and its CSS';
export const pkgs = ['newsprint'];
export const renderW1 = (data) => ({
  html: renderArticle({ ...readArticle(data), body: empty }, { timeZone }),
  css: '',
});
export const renderW2 = (data) => ({
  html: renderWidget('most-read', { items: readItems(data) }),
  css: '',
});
export const renderW3 = (data) => {
  const mostRead = { items: readItems(data) };
  return { html: renderArticle(readArticle(data), { timeZone, mostRead }), css: '' };
};
