import assert from 'node:assert/strict';
import { fallback, told, visit } from './visit.mjs';

const call = "seen.push({name:'attacked'})";
/** Each is tried in every field of every kind of feed. */
const payloads = [
  `"><img src=x onerror="${call}">`,
  `</style></title></textarea><script>${call}</script>`,
  `<svg/onload=${call}>`,
  `javascript:${call}`,
  ` \u0001java\nscript:${call}`,
  'data:text/html,<script>1</script>',
  'vbscript:1',
  'httpx:1',
  'https://user:pass@[::bad',
  '&lt;img src=x onerror=1&gt;&#60;b&#x3e;&#99999999;',
  '\u202e\u0000\uffff\ud800',
  '}*{color:red}',
  ']]>',
  'x'.repeat(20_000),
];
/** What a field may be in place of a text. */
const nonsense = [null, true, 0, -1, [], [[]], {}, { rendered: {} }, { name: [] }, { url: 1 }];

const xmlText = (text) =>
  text
    .replace(/[&<>"]/g, (character) => `&#${character.codePointAt(0)};`)
    // Characters that no XML may hold would only make it unreadable.
    .replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd]/g, '');

const tried = (fields, values) =>
  fields.flatMap((field) => values.map((value) => ({ ...sound, [field]: value })));
const fields = ['headline', 'url', 'section', 'image', 'date'];
const sound = {
  headline: 'Sound',
  url: '/sound',
  section: 'Sea',
  image: '/picture.svg',
  date: '2026-01-01T06:00:00Z',
};
const texts = tried(fields, payloads).map((entry, index) => ({
  ...entry,
  url: entry.url === sound.url ? `/sound-${index}` : entry.url,
}));
const values = [...texts, ...tried(fields, nonsense)];

const json = (value) => ({ type: 'application/json', body: JSON.stringify(value) });
const xml = (body) => ({ type: 'application/xml', body });
const feeds = {
  '/ours.json': json({
    items: values.map(({ headline, url, section, image, date }) => ({
      headline,
      url,
      section: { name: section, url: section, accent: section },
      image: { url: image, alt: image, srcSet: image },
      datePublished: date,
    })),
  }),
  '/jsonfeed.json': json({
    items: values.map(({ headline, url, section, image, date }) => ({
      title: headline,
      url,
      tags: [section],
      image,
      date_published: date,
    })),
  }),
  '/wordpress.json': json(
    values.map(({ headline, url, section, image, date }) => ({
      title: { rendered: headline },
      link: url,
      date_gmt: date,
      _embedded: {
        'wp:term': [[{ name: section }]],
        'wp:featuredmedia': [{ source_url: image }],
      },
    })),
  ),
  '/rss.xml': xml(
    `<rss><channel>${texts
      .map((entry) => Object.fromEntries(fields.map((name) => [name, xmlText(entry[name])])))
      .map(
        ({ headline, url, section, image, date }) =>
          `<item><title>${headline}</title><link>${url}</link><category>${section}</category><enclosure url="${image}" type="image/svg+xml"/><pubDate>${date}</pubDate></item>`,
      )
      .join('')}</channel></rss>`,
  ),
  '/atom.xml': xml(
    `<feed xmlns="http://www.w3.org/2005/Atom">${texts
      .map((entry) => Object.fromEntries(fields.map((name) => [name, xmlText(entry[name])])))
      .map(
        ({ headline, url, section, image, date }) =>
          `<entry><title type="html">${headline}</title><link href="${url}"/><category term="${section}"/><media:content xmlns:media="http://search.yahoo.com/mrss/" url="${image}" medium="image"/><published>${date}</published></entry>`,
      )
      .join('')}</feed>`,
  ),
};

/** Everything in the shadow that could act: elements that are not a list's, handlers, addresses and their schemes. */
function foundIn(id) {
  const { shadowRoot } = document.getElementById(id);
  const all = [...shadowRoot.querySelectorAll('*')];
  const usual = ['SECTION', 'H2', 'DIV', 'OL', 'LI', 'SPAN', 'A', 'TIME', 'IMG'];
  return {
    stories: shadowRoot.querySelectorAll('li').length,
    links: shadowRoot.querySelectorAll('a').length,
    sound: [...shadowRoot.querySelectorAll('a')].filter((link) => link.textContent === 'Sound')
      .length,
    strangers: all.filter(({ tagName }) => !usual.includes(tagName)).map(({ tagName }) => tagName),
    handlers: all.flatMap(({ attributes }) =>
      [...attributes].map(({ name }) => name).filter((name) => name.startsWith('on')),
    ),
    schemes: [
      ...new Set(
        [...shadowRoot.querySelectorAll('[href], [src]')].map(
          (element) => new URL(element.href ?? element.src).protocol,
        ),
      ),
    ],
  };
}

export const tests = Object.keys(feeds).map((path) => ({
  name: `attacks: every field of ${path.slice(1)} is text or nothing`,
  async run(browser) {
    const body = `<newsprint-most-read id="a" src="${path}" limit="999" images loading="eager">${fallback}</newsprint-most-read>`;
    await visit(browser, { body, answers: feeds }, async (tab) => {
      const dialogs = [];
      tab.on('dialog', (dialog) => dialogs.push(dialog.message()));
      await told(tab, 'ready', 'a');
      const { stories, links, sound: kept, ...found } = await tab.evaluate(foundIn, 'a');
      assert.deepEqual(found, { strangers: [], handlers: [], schemes: ['http:'] });
      assert.equal(links, stories);
      // Where only the section, the picture or the date is bad, the story stands.
      assert.ok(kept >= 3 * payloads.length, `${kept} of ${stories} stories`);
      assert.deepEqual(dialogs, []);
    });
  },
}));
