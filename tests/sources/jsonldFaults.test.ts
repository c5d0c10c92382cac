// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { fromJsonLd } from '../../src/sources/jsonld';
import { makeNode } from '../fixtures/sources/jsonLd';

const node = makeNode();
const json = JSON.stringify(node, null, 2);
const codes = (input: unknown) => fromJsonLd(input).issues.map(({ code }) => code);

describe('fromJsonLd, of malformed input', () => {
  it.each([
    ['a comment around', `<!--\n${json}\n-->`],
    ['CDATA around', `\n<![CDATA[\n${json}\n]]>\n`],
    ['CDATA in a comment', `//<![CDATA[\n${json}\n//]]>`],
    ['a semicolon', `${json};`],
    ['a line break in a string', json.replace('Who pulled the', 'Who\npulled\tthe')],
    ['a comment', json.replace('"@type"', '// what it is\n/* , */ "@type"')],
    ['a last comma', json.replace(/\}$/, ',}')],
    ['a needless backslash', json.replace('Who', 'W\\ho').replace('rope?', 'rope\\?')],
    ['two values in a row', `{"@type":"WebSite"}\n${json}`],
  ])('mends %s, and says so', (_, text) => {
    const { article, issues } = fromJsonLd(text);
    expect(article).toEqual(fromJsonLd(node).article);
    expect(issues).toMatchObject([{ code: 'json-repaired', severity: 'warning' }]);
  });

  it('reads a byte order mark', () => {
    expect(fromJsonLd(`\ufeff${json}`)).toEqual(fromJsonLd(node));
  });

  it.each([
    '{',
    '{"@type": \'NewsArticle\'}',
    'NewsArticle',
    '{}}',
    '{} x',
    '"x',
    json.slice(0, -2),
  ])('answers %j with an error', (text) => {
    const { article, issues } = fromJsonLd(text);
    expect(article).toBeUndefined();
    expect(issues).toMatchObject([{ code: 'json-invalid', severity: 'error' }]);
  });

  it.each([undefined, null, 7, true, '', ' \n'])('answers %j with an error', (input) => {
    expect(fromJsonLd(input)).toMatchObject({
      article: undefined,
      issues: [{ code: 'input-invalid', severity: 'error' }],
    });
  });

  it.each([
    ['{}', 'article-missing'],
    ['[]', 'article-missing'],
    ['7', 'article-missing'],
    ['{"@type":"Recipe","name":"Soup"}', 'article-missing'],
    ['<p>No script</p>', 'jsonld-missing'],
  ])('answers %j, which holds no article, with an error', (text, code) => {
    expect(codes(text)).toEqual([code]);
  });

  it('reads the sound scripts of a page beside a broken one', () => {
    const script = (text: string) => `<script type="application/ld+json">${text}</script>`;
    const { article, issues } = fromJsonLd(`<body>${script('{"a":')}${script(json)}`);
    expect(article?.headline).toBe('The bell ‘nobody’ rang');
    expect(issues).toMatchObject([{ code: 'json-invalid', path: 'script[0]' }]);
  });

  it('does not throw, whatever a property holds', () => {
    const values = [
      null,
      0,
      '',
      [],
      {},
      [[]],
      [{}],
      true,
      { '@value': 1 },
      { name: {} },
      Number.NaN,
    ];
    for (const key of Object.keys(node).filter((name) => name !== '@type')) {
      for (const value of values) expect(() => fromJsonLd({ ...node, [key]: value })).not.toThrow();
    }
    expect(fromJsonLd({ ...node, '@type': 7, headline: 'x' }).article?.headline).toBe('x');
  });

  it('does not follow circles', () => {
    const circle: Record<string, unknown> = { '@id': '#a', '@type': 'Role' };
    circle['author'] = circle;
    const article = makeNode({ author: circle, mainEntityOfPage: circle, image: [circle] });
    article['isPartOf'] = article;
    expect(fromJsonLd(article).article?.headline).toBe('The bell ‘nobody’ rang');
  });

  it('does not change what it reads, nor the prototype of anything', () => {
    const input = JSON.parse(`{"@graph":[{"@id":"#a","__proto__":{"x":1},"name":"Ida"},${json}]}`);
    const before = JSON.stringify(input);
    fromJsonLd(input);
    expect(JSON.stringify(input)).toBe(before);
    expect(({} as Record<string, unknown>)['x']).toBeUndefined();
  });

  it.each([
    ['deep', `${'['.repeat(100_000)}${']'.repeat(100_000)}`],
    ['deep and open', '{"a":['.repeat(100_000)],
    ['long', JSON.stringify(makeNode({ articleBody: 'The bell &amp; the rope. '.repeat(40_000) }))],
    [
      'full of authors',
      JSON.stringify(
        makeNode({ author: Array.from({ length: 5000 }, (_, index) => `Ida ${index}`) }),
      ),
    ],
    ['full of quotes', `{"a":"${'\\"'.repeat(300_000)}`],
    ['full of commas', `{${',  '.repeat(300_000)}`],
    ['a page of nested elements', '<div>'.repeat(10_000)],
  ])('reads what is %s in time', (_, text) => {
    const start = performance.now();
    fromJsonLd(text);
    expect(performance.now() - start).toBeLessThan(1500);
  });
});
