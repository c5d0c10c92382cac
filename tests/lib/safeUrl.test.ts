import { describe, expect, it } from 'vitest';
import { safePictureUrl, safeSrcSet, safeUrl } from '../../src/lib/safeUrl';

describe('safeUrl', () => {
  it.each([
    'https://example.org/a?b=c#d',
    'http://example.org',
    'mailto:desk@example.org',
    'tel:+4712345678',
    '/islands',
    'islands/ferry',
    '?page=2',
    '#top',
    './a:b',
    '/a:b',
  ])('allows %s', (url) => expect(safeUrl(url)).toBe(url));

  it.each([
    'javascript:alert(1)',
    'JavaScript:alert(1)',
    ' \u0001javascript:alert(1)',
    'java\nscript:alert(1)',
    'java\tscript:alert(1)',
    'data:text/html,<script>alert(1)</script>',
    'vbscript:msgbox(1)',
    'blob:https://example.org/1',
    'file:///etc/passwd',
    'view-source:https://example.org',
    '',
    '   ',
    undefined,
  ])('refuses %s', (url) => expect(safeUrl(url)).toBeUndefined());

  it('refuses what only calls itself an address', () => {
    for (const value of [null, 7, {}, ['javascript:alert(1)']])
      expect(safeUrl(value as never)).toBeUndefined();
  });

  it('makes an address without a scheme https', () => {
    expect(safeUrl('//example.org/a')).toBe('https://example.org/a');
    expect(safeUrl('\\\\example.org/a')).toBe('https://example.org/a');
  });
});

describe('safePictureUrl', () => {
  it('loads only http, https and relative addresses', () => {
    expect(safePictureUrl('/a.jpg')).toBe('/a.jpg');
    expect(safePictureUrl('mailto:a@example.org')).toBeUndefined();
    expect(safePictureUrl('data:image/svg+xml,<svg onload=alert(1)>')).toBeUndefined();
  });
});

describe('safeSrcSet', () => {
  it.each([
    ['/a.jpg 300w, /b.jpg 600w', '/a.jpg 300w, /b.jpg 600w'],
    ['/a.jpg 300w,/b.jpg 600w', '/a.jpg 300w, /b.jpg 600w'],
    ['/a.jpg, /b.jpg 2x', '/a.jpg, /b.jpg 2x'],
    [
      '/c_fill,w_300/a.jpg 300w, /c_fill,w_600/a.jpg 600w',
      '/c_fill,w_300/a.jpg 300w, /c_fill,w_600/a.jpg 600w',
    ],
    ['javascript:alert(1) 300w, /b.jpg 600w', '/b.jpg 600w'],
    ['data:image/png;base64,AAAA 1x', undefined],
    [undefined, undefined],
  ])('%s', (srcSet, expected) => expect(safeSrcSet(srcSet)).toBe(expected));
});
