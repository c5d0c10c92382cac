// @vitest-environment node
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { main } from '../../src/cli/main';
import { detectSource } from '../../src/cli/readInput';
import { usage } from '../../src/cli/usage';
import { makeNode } from '../fixtures/sources/jsonLd';
import { makePage } from '../fixtures/sources/page';
import { makePost } from '../fixtures/sources/post';

/** Runs the command on files that are only here; `output` and `errors` are what it wrote. */
async function run(line: string, files: Record<string, string> = {}) {
  const written = { output: '', errors: '' };
  const code = await main(line.split(' ').filter(Boolean), {
    read: (file) => {
      const text = files[file];
      return text === undefined ? Promise.reject(new Error('no such file')) : Promise.resolve(text);
    },
    write: (text) => void (written.output += text),
    writeError: (text) => void (written.errors += text),
    now: () => '2026-11-12T06:15:00Z',
    version: () => '1.2.3',
  });
  return { code, ...written };
}

const post = JSON.stringify(makePost());
const text = 'VILLAGES\n\nThe bell that nobody rang\n\nIt rang at noon, they say.';

describe('newsprint', () => {
  it('writes a post as a document', async () => {
    const { code, output, errors } = await run('render post.json', { 'post.json': post });
    expect([code, errors]).toEqual([0, '']);
    expect(output).toMatch(/^<!DOCTYPE html>/);
    expect(output).toContain('The bell ‘nobody’ rang');
    expect(output).toContain('Nobody owned up.');
  });

  it('writes a text from standard input, and what it noticed', async () => {
    const { code, output, errors } = await run('render -', { '-': text });
    expect(code).toBe(0);
    expect(output).toContain('The bell that nobody rang');
    expect(errors.split('\n')).toEqual([
      'warning date-missing datePublished: The text names no date.',
      'warning author-missing author: The text names no author.',
      '',
    ]);
  });

  it.each([
    ['JSON-LD', JSON.stringify(makeNode())],
    ['an HTML page', makePage({ head: '<meta name="author" content="Ida Brekke">' })],
  ])('writes %s as a document', async (_, input) => {
    const { code, output } = await run('render a', { a: input });
    expect(code).toBe(0);
    expect(output).toMatch(/<h1[^>]*>The bell /);
    expect(output).toContain('Ida Brekke');
    expect(output).toContain('Nobody owned up.');
  });

  it('prints dates in the language and zone asked for', async () => {
    const line = 'render post.json --locale tr --time-zone Asia/Tokyo';
    const { output } = await run(line, { 'post.json': post });
    expect(output).toContain('lang="tr"');
    expect(output).toContain('2 Mart 2026');
    expect(output).toContain('16:30');
  });

  it('does as --from says, whatever the input looks like', async () => {
    const { code, output } = await run('render a --from text', { a: '{"an": "odd headline"}' });
    expect(code).toBe(0);
    expect(output).toContain('odd headline');
  });

  it.each([
    ['{"a": 1}', /^error input-invalid: Expected a post of WordPress/],
    ['{"title": {', /^error json-invalid: The text is no JSON/],
    ['', /^error input-empty: /],
  ])('has no result for %j and says why', async (input, expected) => {
    const { code, output, errors } = await run('render a', { a: input });
    expect([code, output]).toEqual([1, '']);
    expect(errors).toMatch(expected);
  });

  it.each([
    ['render missing.json', '"missing.json" cannot be read: no such file'],
    ['render a --time-zone Mars/Base', '"Mars/Base"'],
    ['print a', '"print"'],
  ])('refuses "%s" in one line', async (line, words) => {
    const { code, output, errors } = await run(line, { a: text });
    expect([code, output]).toEqual([2, '']);
    expect(errors).toContain(words);
    expect(errors.match(/\n/g)).toHaveLength(1);
  });

  it('prints its usage and its version', async () => {
    expect(await run('--help')).toEqual({ code: 0, output: usage, errors: '' });
    expect(await run('--version')).toEqual({ code: 0, output: '1.2.3\n', errors: '' });
  });

  it('keeps an issue on its line, whatever it quotes', async () => {
    const lines = `A headline of some length\nA first sentence.\nMost read\n${'a\u2028b'}`;
    const { errors } = await run('render a', { a: lines });
    expect(
      errors
        .split('\n')
        .slice(0, -1)
        .every((line) => /^(info|warning) [\w-]+/.test(line)),
    ).toBe(true);
  });
});

describe('detectSource', () => {
  it.each([
    ['{"id": 1}', 'wordpress'],
    ['\ufeff [ {"id": 1} ]', 'wordpress'],
    ['[]', 'wordpress'],
    ['{"@context": "https://schema.org"}', 'jsonld'],
    ['{"id": 1, "@graph": []}', 'jsonld'],
    ['[{"@type": "NewsArticle"}]', 'jsonld'],
    ['{"@context": "https://schema.org", "x": }', 'jsonld'],
    ['{"id": 1, "yoast_head_json": {"schema": {"@context": "x"}}}', 'wordpress'],
    ['<?xml version="1.0"?>\n<!-- made by hand --><rss version="2.0"></rss>', 'feed'],
    ['<feed xmlns="http://www.w3.org/2005/Atom"></feed>', 'feed'],
    ['{"version": "https://jsonfeed.org/version/1.1", "items": []}', 'feed'],
    ['{"type": "story", "headlines": {}, "content_elements": []}', 'ans'],
    ['{"headline": "Rope", "author": [], "body": []}', 'json'],
    ['<!doctype html><p>Rope', 'html'],
    ['\ufeff\n<article>', 'html'],
    ['<?xml version="1.0"?><html></html>', 'html'],
    ['< 5 bells', 'text'],
    ['[Updated] The bell', 'text'],
    ['{curly} words', 'text'],
    ['', 'text'],
  ])('takes %j for %s', (input, expected) => {
    expect(detectSource(input)).toBe(expected);
  });
});

describe('the executable', () => {
  it('begins with the line that makes it one', () => {
    const file = join(import.meta.dirname, '../../src/cli/newsprint.ts');
    expect(readFileSync(file, 'utf8')).toMatch(/^#!\/usr\/bin\/env node\n/);
  });
});
