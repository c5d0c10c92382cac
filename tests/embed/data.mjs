export const stories = [
  'Harbour board to publish the survey it kept from councillors',
  'How one bakery feeds four islands before six in the morning',
  'Why the cheaper boat is the harder one to buy',
  'Letters: a lighthouse is not a hotel',
  'Two seals, one slipway: the lifeboat is late again',
  'A quiet play that knows what silence is for',
].map((headline, index) => ({
  headline,
  url: `/story-${index + 1}`,
  section: { name: 'Islands' },
  datePublished: '2026-01-01T06:00:00Z',
  image: { url: '/picture.svg', alt: '' },
}));

const json = (value, more) => ({ type: 'application/json', body: JSON.stringify(value), ...more });
const xml = (body) => ({ type: 'application/xml', body });

/** Every feed says the same two stories. */
export const feeds = {
  '/feeds/ours.json': json({
    items: [
      {
        headline: 'Rope & bell',
        url: '/rope',
        section: { name: 'Sea' },
        datePublished: '2026-01-01T06:00:00Z',
      },
      { headline: 'Fog', url: '/fog' },
    ],
  }),
  '/feeds/list.json': json([
    {
      headline: 'Rope & bell',
      url: '/rope',
      section: { name: 'Sea' },
      datePublished: '2026-01-01T06:00:00Z',
    },
    { headline: 'Fog', url: '/fog' },
  ]),
  '/feeds/jsonfeed.json': json({
    version: 'https://jsonfeed.org/version/1.1',
    items: [
      {
        id: '1',
        title: 'Rope & bell',
        url: '/rope',
        tags: ['Sea'],
        date_published: '2026-01-01T06:00:00Z',
      },
      { id: '2', title: 'Fog', url: '/fog' },
      { id: '3', content_text: 'A note without a title' },
    ],
  }),
  '/feeds/rss.xml': xml(
    `<rss version="2.0"><channel><title>T</title><link>/</link><item><title>Rope &amp;amp; bell</title><link>/rope</link><category>Sea</category><pubDate>Thu, 01 Jan 2026 06:00:00 GMT</pubDate></item><item><title><![CDATA[<b>Fog</b>]]></title><guid>/fog</guid></item></channel></rss>`,
  ),
  '/feeds/atom': {
    type: 'application/atom+xml',
    body: `<feed xmlns="http://www.w3.org/2005/Atom"><title>T</title><entry><title>Rope &amp; bell</title><link rel="self" href="/self"/><link rel="alternate" href="/rope"/><category term="Sea"/><published>2026-01-01T06:00:00Z</published></entry><entry><title>Fog</title><link href="/fog"/></entry></feed>`,
  },
  '/wp-json/wp/v2/posts': json([
    {
      title: { rendered: 'Rope &#038; <em>bell</em>' },
      link: '/rope',
      date_gmt: '2026-01-01T06:00:00',
      _embedded: { 'wp:term': [[{ name: 'Sea' }]] },
    },
    { title: { rendered: 'Fog' }, link: '/fog' },
  ]),
};

/** What may come in place of a feed. The page's own links stay for each. */
export const failures = {
  '/fail/500.json': { ...json({ items: stories }), status: 500 },
  '/fail/empty.json': json({ items: [] }),
  '/fail/nothing.json': { type: 'application/json', body: '' },
  '/fail/garbage.json': { type: 'application/json', body: '{"items": [{' },
  '/fail/null.json': json(null),
  '/fail/page.json': { type: 'text/html', body: '<!doctype html><p>Not found' },
  '/fail/page.xml': { type: 'text/html', body: '<!doctype html><p>Not found' },
  '/fail/broken.xml': xml('<rss><channel><item>'),
  '/fail/nonsense.json': json({
    items: [null, 1, 'x', {}, { headline: 4, url: {} }, { headline: 'x', url: 'javascript:1' }],
  }),
  '/fail/late.json': { wait: Infinity },
  '/fail/late.xml': { wait: Infinity },
};

export const listed = {
  '/feed.json': json({ items: stories }),
  '/huge.json': () =>
    json({
      items: Array.from({ length: 20_000 }, (_, index) => ({
        headline: `Story ${index} ${'x'.repeat(500)}`,
        url: `/${index}`,
      })),
    }),
};
