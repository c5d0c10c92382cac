import assert from 'node:assert/strict';
import { pathToFileURL } from 'node:url';
import { resolve } from 'node:path';
import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { stories } from './data.mjs';
import { visit } from './visit.mjs';

const published = (path) => import(pathToFileURL(resolve('dist', path)).href);
const { ArticleCard, MostRead } = await published('static/index.js');
const { ar, en, tr } = await published('locales.js');

const [first] = stories;
const bare = { headline: 'Fog & “rope” <b>', url: 'https://courier.example/fog?a=1&b=2' };
const items = [...stories, bare];

/** What a component is told, and the attributes by which an element is told the same. */
const cases = [
  ['most-read', { items: items.map(({ headline, url }) => ({ headline, url })), limit: 5 }],
  ['most-read', { items, limit: 9 }, { limit: 9 }],
  ['most-read', { items, limit: 5, images: true }, { images: '' }],
  ['most-read', { items, limit: 4, layout: 'two-columns' }, { limit: 4, layout: 'two-columns' }],
  ['most-read', { items, limit: 5, currentUrl: first.url }, { current: first.url }],
  [
    'most-read',
    { items, limit: 5, title: 'Popular', headingLevel: 4 },
    { heading: 'Popular', 'heading-level': 4 },
  ],
  ['most-read', { items: [bare, { ...bare, url: 'javascript:alert(1)' }, bare], limit: 5 }],
  [
    'most-read',
    { items, limit: 5, locale: ar, title: ar.messages.mostRead },
    { lang: 'ar', heading: ar.messages.mostRead },
  ],
  [
    'most-read',
    { items, limit: 5, locale: tr, title: tr.messages.mostRead },
    { lang: 'tr', heading: tr.messages.mostRead },
  ],
  ['article-card', first],
  ['article-card', bare],
  ['article-card', { ...first, image: undefined, headingLevel: 2 }, { 'heading-level': 2 }],
  ['article-card', { ...first, section: undefined, datePublished: '2026-01-01' }],
  ['article-card', { ...first, locale: ar }, { lang: 'ar' }],
];

export const tests = [
  {
    name: 'nodes: the elements build what the browser parses from React’s markup',
    async run(browser) {
      const options = { scripts: ['most-read', 'article-card'] };
      await visit(browser, { body: '', options, context: { bypassCSP: true } }, async (tab) => {
        await tab.waitForFunction(() =>
          ['most-read', 'article-card'].every((name) => customElements.get(`newsprint-${name}`)),
        );
        for (const [index, [widget, props, attributes = {}]] of cases.entries()) {
          const Component = widget === 'most-read' ? MostRead : ArticleCard;
          const now = new Date().toISOString();
          const markup = renderToStaticMarkup(
            createElement(Component, { locale: en, now, ...props }),
          );
          const { locale: _, ...story } = props;
          const built = { widget, attributes, items: props.items ?? [story], markup };
          const found = await tab.evaluate(build, built);
          assert.ok(
            found.isEqual,
            `${widget}, case ${index}:
${found.built}
${found.parsed}`,
          );
        }
      });
    },
  },
];

function build({ widget, attributes, items, markup }) {
  const element = document.createElement(`newsprint-${widget}`);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.items = items;
  document.body.append(element);
  const node = element.shadowRoot.firstElementChild;
  for (const styled of [node, ...node.querySelectorAll('[style]')]) styled.removeAttribute('style');
  const template = document.createElement('template');
  template.innerHTML = markup;
  const parsed = template.content.firstElementChild;
  element.remove();
  return {
    built: node.outerHTML,
    parsed: parsed.outerHTML,
    isEqual: document.importNode(parsed, true).isEqualNode(node),
  };
}
