import { createElement as h } from 'react';
import { renderToString } from 'react-dom/server';

/** The same work as plain elements: what no component made with React can be faster than. */
const header = ({ section, headline, standfirst, authors, date }) =>
  h(
    'header',
    { className: 'header' },
    h('a', { className: 'section', href: section.href }, section.label),
    h('h1', { className: 'headline' }, headline),
    h('p', { className: 'standfirst' }, standfirst),
    h(
      'p',
      { className: 'byline' },
      'By ',
      authors.flatMap(({ name, href }, index) => {
        const author = h('a', { key: href, className: 'author', rel: 'author', href }, name);
        return index > 0 ? [' and ', author] : [author];
      }),
    ),
    h('time', { className: 'date', dateTime: date.iso }, date.text),
  );

const list = ({ mostRead: { title, items } }) =>
  h(
    'section',
    { className: 'list', 'aria-label': title },
    h('h2', { className: 'title' }, title),
    h(
      'ol',
      null,
      items.map((item) =>
        h(
          'li',
          { key: item.href, className: 'item' },
          h('span', { className: 'rank', 'aria-hidden': true }, item.rank),
          h('a', { className: 'link', href: item.href }, item.title),
        ),
      ),
    ),
  );

const blocks = {
  p: ({ before, link, after }, key) =>
    h('p', { key }, before, h('a', { className: 'link', href: link.href }, link.text), after),
  subhead: ({ text }, key) => h('h2', { key, className: 'subhead' }, text),
  quote: ({ text, cite }, key) => h('blockquote', { key }, text, h('cite', null, cite)),
  figure: ({ src, alt, width, height, caption, credit }, key) =>
    h(
      'figure',
      { key },
      h('img', { src, alt, width, height, loading: 'lazy' }),
      h('figcaption', null, caption, ' ', h('span', { className: 'credit' }, credit)),
    ),
};

const article = (data) =>
  h(
    'article',
    null,
    header(data),
    h(
      'div',
      null,
      data.blocks.map((block, index) => blocks[block.type](block, index)),
    ),
    list(data),
  );

const render = (view) => (data) => ({ html: renderToString(view(data)), css: '' });
export const name = 'limit-react';
export const renderW1 = render(header);
export const renderW2 = render(list);
export const renderW3 = render(article);
