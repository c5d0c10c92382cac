import { describe, expect, it } from 'vitest';
import { createFramePage, createOEmbed, getEmbedCode, oEmbedLink } from '../../src/embed';

const scripts = 'https://courier.example/widgets/1.0.0/';
const src = 'https://courier.example/most-read.json';
const host = (html: string) => {
  const page = document.createElement('div');
  page.append(document.createRange().createContextualFragment(html));
  return page;
};

describe('getEmbedCode', () => {
  it('gives an element with its fallback, and one script', () => {
    const code = getEmbedCode({
      widget: 'most-read',
      src: `${src}?a=1&b="2"`,
      scripts,
      limit: 3,
      headingLevel: 3,
      images: true,
      fallback: [
        { headline: 'Rope & <bell>', url: '/rope' },
        { headline: 'Fog', url: 'javascript:alert(1)' },
      ],
    });
    const page = host(code);
    const element = page.querySelector('newsprint-most-read')!;
    expect(element.getAttribute('src')).toBe(`${src}?a=1&b="2"`);
    expect(element.getAttribute('heading-level')).toBe('3');
    expect(element.hasAttribute('images')).toBe(true);
    expect([...element.querySelectorAll('li')].map((item) => item.textContent)).toEqual([
      'Rope & <bell>',
      'Fog',
    ]);
    expect([...element.querySelectorAll('a')].map((link) => link.getAttribute('href'))).toEqual([
      '/rope',
    ]);
    expect(
      [...page.querySelectorAll('script')].map((script) => script.getAttribute('src')),
    ).toEqual(['https://courier.example/widgets/1.0.0/most-read.js']);
  });

  it('gives a placeholder with the same settings as data', () => {
    const page = host(
      getEmbedCode({ widget: 'article-card', mode: 'placeholder', src, scripts, theme: 'dark' }),
    );
    const { dataset } = page.querySelector('div')!;
    expect({ ...dataset }).toEqual({ newsprintWidget: 'article-card', src, theme: 'dark' });
  });

  it('has the browser check both files where it knows their hashes', () => {
    const integrity = { 'most-read.js': 'sha384-a', 'shared.js': 'sha384-b' };
    const page = host(getEmbedCode({ widget: 'most-read', src, scripts, integrity }));
    const checked = [...page.querySelectorAll('[integrity]')].map((element) => [
      element.localName,
      element.getAttribute('integrity'),
      element.getAttribute('crossorigin'),
    ]);
    expect(checked).toEqual([
      ['link', 'sha384-b', 'anonymous'],
      ['script', 'sha384-a', 'anonymous'],
    ]);
  });

  it('gives a sandboxed frame that may not act as the host', () => {
    const page = host(
      getEmbedCode({
        mode: 'iframe',
        page: 'https://courier.example/frame',
        title: 'Most "read"',
        height: 480,
        scripts,
      }),
    );
    const frame = page.querySelector('iframe')!;
    expect(frame.title).toBe('Most "read"');
    expect(frame.getAttribute('sandbox')).not.toContain('allow-same-origin');
    expect(frame.getAttribute('loading')).toBe('lazy');
  });

  it('gives what a server rendered, with its stylesheet', () => {
    expect(
      getEmbedCode({ mode: 'static', html: '<section></section>', stylesheet: '/a.css?b&c' }),
    ).toBe('<link rel="stylesheet" href="/a.css?b&amp;c">\n<section></section>');
  });
});

describe('createFramePage', () => {
  it('is a document with one widget, whose links leave the frame', () => {
    const html = createFramePage({
      widget: 'most-read',
      title: 'A < B',
      src,
      scripts,
      lang: 'ar',
      dir: 'rtl',
    });
    const page = new DOMParser().parseFromString(html, 'text/html');
    expect(page.title).toBe('A < B');
    expect(page.documentElement.dir).toBe('rtl');
    expect(page.querySelector('base')!.target).toBe('_top');
    expect(page.querySelector('newsprint-most-read')!.getAttribute('src')).toBe(src);
  });
});

describe('createOEmbed', () => {
  it('is no larger than the consumer allows', () => {
    const answer = createOEmbed({
      html: '<p>',
      title: 'T',
      width: 600,
      height: 480,
      maxWidth: 300,
      provider: { name: 'Courier', url: '/' },
      cacheAge: 60,
    });
    expect(answer).toEqual({
      version: '1.0',
      type: 'rich',
      title: 'T',
      html: '<p>',
      width: 300,
      height: 480,
      provider_name: 'Courier',
      provider_url: '/',
      cache_age: 60,
    });
  });

  it('is found by a link', () => {
    expect(oEmbedLink('/oembed?url=a&b', 'T')).toBe(
      '<link rel="alternate" type="application/json+oembed" href="/oembed?url=a&amp;b" title="T">',
    );
  });
});
