import { createElement as h } from 'react';
import { Article, ArticleHeader, Byline, MostRead, PublishedDate } from 'newsprint/static';
import { headerProps, readArticle, readItems, timeZone } from './work.mjs';

export function ByDate(data) {
  const { authors, datePublished } = headerProps(data);
  const date = h(PublishedDate, { datePublished, timeZone });
  return h('div', null, h(Byline, { authors }), date);
}

export function W1(data) {
  return h(ArticleHeader, headerProps(data));
}

export function W2(data) {
  return h(MostRead, { items: readItems(data) });
}

export function W3(data) {
  const mostRead = { items: readItems(data) };
  return h(Article, { article: readArticle(data), timeZone, mostRead });
}
