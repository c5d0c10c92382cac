// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { fromHtml } from '../../src/sources/html';
import { makeNode } from '../fixtures/sources/jsonLd';
import { makePage, type PageParts } from '../fixtures/sources/page';

const read = (parts: PageParts) => fromHtml(makePage(parts)).article!;
const meta = (name: string, content: string) => `<meta property="${name}" content="${content}">`;
const script = (value: unknown) =>
  `<script type="application/ld+json">${typeof value === 'string' ? value : JSON.stringify(value)}</script>`;
const lines = (html: string) =>
  fromHtml(html).article!.body.map((block) => ('text' in block ? block.text : block.type));

const text = ['The bell of Vikholm rang at noon.', 'Nobody owned up.'];

describe('fromHtml, of metadata', () => {
  it('reads JSON-LD before all else', () => {
    const head = script(makeNode({ articleBody: undefined })) + meta('author', 'Nils Aas');
    const { article, issues } = fromHtml(makePage({ head: head + meta('og:title', 'Another') }));
    expect(article).toMatchObject({
      headline: 'The bell ‘nobody’ rang',
      url: 'https://courier.example/bell',
      section: { name: 'Villages' },
      author: [{ name: 'Ida Brekke' }],
      datePublished: '2026-11-12T06:15:00+01:00',
      publisher: { name: 'The Skarholm Courier' },
    });
    expect(issues).toEqual([]);
  });

  it('reads meta elements where there is no JSON-LD', () => {
    const head = [
      meta('og:site_name', 'The Skarholm Courier'),
      meta('og:title', 'The bell &amp;amp; the rope - The Skarholm Courier'),
      meta('og:description', 'Who pulled it?'),
      meta('article:section', 'Villages'),
      meta('article:tag', 'bells') + meta('article:tag', 'ropes'),
      meta('article:published_time', '2026-11-12T06:15:00+01:00'),
      meta('article:modified_time', '2026-11-12T09:00:00Z'),
      meta('article:author', 'https://social.example/courier'),
      '<meta name="author" content="By Ida Brekke and Nils Aas">',
      meta('og:image', '/bell.jpg') +
        meta('og:image:width', '1200') +
        meta('og:image:height', '800'),
      meta('og:image:alt', 'A bell in a tower'),
      meta('article:content_tier', 'locked'),
      '<link rel="canonical" href="https://courier.example/bell">',
    ];
    expect(read({ head: head.join('\n') })).toStrictEqual({
      headline: 'The bell & the rope',
      url: 'https://courier.example/bell',
      standfirst: 'Who pulled it?',
      section: { name: 'Villages' },
      author: [{ name: 'Ida Brekke' }, { name: 'Nils Aas' }],
      datePublished: '2026-11-12T06:15:00+01:00',
      dateModified: '2026-11-12T09:00:00Z',
      image: {
        url: 'https://courier.example/bell.jpg',
        alt: 'A bell in a tower',
        width: 1200,
        height: 800,
      },
      body: text
        .map((one) => ({ type: 'paragraph', text: one }))
        .toSpliced(0, 0, {
          type: 'heading',
          level: 2,
          text: 'The bell nobody rang',
        } as never),
      keywords: [{ name: 'bells' }, { name: 'ropes' }],
      inLanguage: 'en-GB',
      publisher: { name: 'The Skarholm Courier' },
      isAccessibleForFree: false,
    });
  });

  it.each<[what: string, header: string, expected: object]>([
    [
      'a linked author and a time',
      '<p>By <a rel="author" href="/ida">Ida Brekke</a></p><time datetime="2026-11-12T06:15+01:00">3 hours ago</time>',
      { author: [{ name: 'Ida Brekke', url: '/ida' }], datePublished: '2026-11-12T06:15+01:00' },
    ],
    [
      'microdata',
      '<span itemprop="author"><a href="/ida"><b itemprop="name">Ida Brekke</b></a></span><meta itemprop="datePublished" content="2026-11-12">',
      { author: [{ name: 'Ida Brekke', url: '/ida' }], datePublished: '2026-11-12' },
    ],
    [
      'a byline and a written date',
      '<div class="story__byline">By Ida Brekke, Reuters</div><time>12 November 2026</time>',
      {
        author: [{ name: 'Ida Brekke' }],
        source: { name: 'Reuters' },
        datePublished: '2026-11-12',
      },
    ],
    [
      'plain lines',
      '<p>By Ida Brekke</p><p>Published 12 November 2026</p>',
      { author: [{ name: 'Ida Brekke' }], datePublished: '2026-11-12' },
    ],
  ])('reads what readers see: %s', (_, header, expected) => {
    const article = read({ header: `<h1>The bell nobody rang</h1>${header}` });
    expect(article).toMatchObject({ headline: 'The bell nobody rang', ...expected });
    expect(article.body.map((block) => 'text' in block && block.text)).toEqual(text);
  });

  it('takes those who are linked before a paper that names itself', () => {
    const head = meta('og:site_name', 'The Courier') + '<meta name="author" content="The Courier">';
    const header = '<h1>The bell nobody rang</h1><a rel="author" href="/ida">Ida Brekke</a>';
    expect(read({ head, header }).author).toEqual([{ name: 'Ida Brekke', url: '/ida' }]);
  });

  it('completes a headline that was cut', () => {
    expect(read({ head: meta('og:title', 'The bell nobody …') }).headline).toBe(
      'The bell nobody rang',
    );
  });

  it('takes options before the page, and resolves addresses against them', () => {
    const html = makePage({ body: '<p>See <a href="rope">the rope</a>.</p>' });
    const url = 'https://courier.example/2026/bell';
    const { article } = fromHtml(html, { url, locale: 'nb' });
    expect(article).toMatchObject({
      url,
      inLanguage: 'nb',
      body: [
        {
          type: 'paragraph',
          text: [
            'See ',
            { type: 'link', url: 'https://courier.example/2026/rope', text: 'the rope' },
            '.',
          ],
        },
      ],
    });
  });
});

describe('fromHtml, of the text', () => {
  it.each<[what: string, parts: PageParts]>([
    ['an article', {}],
    ['what is marked as its text', { attributes: 'itemprop="articleBody"' }],
    ['what its class says', { attributes: 'class="entry-content"' }],
    [
      'the headline within',
      { header: '', body: `<h1>The bell nobody rang</h1><p>${text.join('</p><p>')}</p>` },
    ],
  ])('takes %s, and nothing around it', (_, parts) => {
    expect(lines(makePage(parts))).toEqual(text);
  });

  it.each([
    `<title>x</title><main><h1>A rope</h1><p>${text[0]}</p></main><footer>x</footer>`,
    `<h1>A rope</h1><p>${text[0]}</p>`,
    `<div role="navigation">Home</div><h1>A rope</h1><div>${text[0]}</div>`,
  ])('reads pages without an article element, and fragments: %s', (html) => {
    expect(lines(html)).toEqual([text[0]]);
  });

  it('does not take one of many teasers for the article', () => {
    const teasers = '<article><h2>A bridge</h2><p>Too long.</p></article>'.repeat(3);
    const html = `<main><h1>A rope</h1><p>${text.join(' ').repeat(4)}</p><div>${teasers}</div></main>`;
    expect(lines(html)[0]).toBe(text.join(' ').repeat(4));
  });

  it('keeps boxes of the text itself, and drops those beside it', () => {
    const body = `<p>${text[0]}</p><aside><p>A box.</p></aside>`;
    const inside = fromHtml(makePage({ body, attributes: 'itemprop="articleBody"' }));
    expect(JSON.stringify(inside.article!.body)).toContain('A box.');
    expect(lines(makePage({ body }))).toEqual([text[0]]);
  });

  it('keeps entities, preformatted lines and nesting', () => {
    const body = `<p>A &lt;b&gt; &amp;amp; C</p><pre>\n\none\n two</pre><blockquote><p>Rope.</p><footer>Ida</footer></blockquote>`;
    const { article } = fromHtml(makePage({ body }));
    expect(JSON.stringify(article!.body)).toContain('A <b> &amp; C');
    expect(JSON.stringify(article!.body)).toContain('Ida');
    expect(article!.body.map(({ type }) => type)).toEqual(['paragraph', 'preformatted', 'quote']);
  });

  it('does not print the main picture twice', () => {
    const head = meta('og:image', 'https://c.example/bell-1200x800.jpg');
    const body = `<figure><img src="https://c.example/bell.jpg" alt="A bell"><figcaption>The tower</figcaption></figure><p>${text[0]}</p>`;
    const article = read({ head, body });
    expect(article.image).toEqual({
      url: 'https://c.example/bell-1200x800.jpg',
      alt: 'A bell',
      caption: 'The tower',
    });
    expect(article.body).toHaveLength(1);
  });

  it('takes the text of JSON-LD where the page shows none', () => {
    const html = `<head>${script(makeNode())}</head><body><div id="app"></div></body>`;
    expect(lines(html)).toEqual(text);
  });

  it('says what it took out and what it misses', () => {
    const { issues } = fromHtml('<p>By Ida Brekke</p><p>One fine day.</p>');
    expect(issues.map(({ code, severity }) => [code, severity])).toEqual([
      ['furniture', 'info'],
      ['headline-missing', 'warning'],
      ['date-missing', 'warning'],
    ]);
  });
});
