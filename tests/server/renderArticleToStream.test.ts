import { parse, serialize } from 'parse5';
import { describe, expect, it } from 'vitest';
import type { Block } from '../../src/model/blocks';
import type { Issue } from '../../src/model/issue';
import { renderArticle, renderArticleToStream } from '../../src/server';
import { ferry } from '../fixtures/articles/ferry';

const { body, ...known } = ferry;
const text = (words: string): Block => ({ type: 'paragraph', text: words });
const long = Array.from({ length: 400 }, (_, index) =>
  text(`Ålesund – ${index} 🛶 <b>&amp; ${'fog & rope '.repeat(20)}`),
);

/** The pieces of a stream, as bytes. */
async function read(stream: ReadableStream<Uint8Array>): Promise<Uint8Array[]> {
  const pieces: Uint8Array[] = [];
  for await (const piece of stream as unknown as AsyncIterable<Uint8Array>) pieces.push(piece);
  return pieces;
}

async function textOf(stream: ReadableStream<Uint8Array>): Promise<string> {
  return Buffer.concat(await read(stream)).toString();
}

/** Every style of every component, for the stream sends its head before it knows the body. */
const withoutStyles = (html: string) => html.replace(/<style>[^<]*<\/style>/, '');

/** A promise that is kept or broken by hand. */
function byHand<Value>() {
  let keep!: (value: Value) => void;
  let breakIt!: (reason: unknown) => void;
  const promise = new Promise<Value>((resolve, reject) => ([keep, breakIt] = [resolve, reject]));
  return { promise, keep, breakIt };
}

describe('renderArticleToStream', () => {
  it('writes what renderArticle writes', async () => {
    const options = {
      timeZone: 'Europe/Oslo',
      mostRead: { items: [{ headline: 'A', url: '/a' }] },
    };
    const whole = renderArticle(ferry, options);
    for (const late of [body, Promise.resolve(body)]) {
      const streamed = await textOf(renderArticleToStream({ ...known, body: late }, options));
      expect(withoutStyles(streamed)).toBe(withoutStyles(whole));
    }
    const streamed = await textOf(renderArticleToStream(Promise.resolve(ferry), options));
    expect(withoutStyles(streamed)).toBe(withoutStyles(whole));
  });

  it('sends head and header before the body is there, and the rest once it is', async () => {
    const late = byHand<readonly Block[]>();
    const reader = renderArticleToStream({ ...known, body: late.promise }).getReader();
    const first = new TextDecoder().decode((await reader.read()).value);
    expect(first).toMatch(
      /^<!DOCTYPE html><html lang="en-GB" dir="ltr"><head><meta charset="utf-8">/,
    );
    expect(first).toContain(`</h1>`);
    expect(first).not.toContain('</article>');

    late.keep([text('At last.')]);
    const rest: string[] = [];
    for (let part = await reader.read(); !part.done; part = await reader.read()) {
      rest.push(new TextDecoder().decode(part.value));
    }
    expect(rest.join('')).toContain('<p>At last.</p>');
    expect(rest.join('')).toMatch(/<\/article><\/body><\/html>\n$/);
  });

  it('can be cut after every piece: no tag, entity or character is torn', async () => {
    const pieces = await read(renderArticleToStream({ ...known, body: Promise.resolve(long) }));
    expect(pieces.length).toBeGreaterThan(5);
    const whole = serialize(parse(Buffer.concat(pieces).toString()));
    let sent = '';
    for (const piece of pieces) {
      sent += new TextDecoder('utf-8', { fatal: true }).decode(piece);
      const faults: string[] = [];
      const tree = parse(sent, { onParseError: ({ code }) => faults.push(code) });
      expect(faults.filter((code) => code.startsWith('eof-in'))).toEqual([]);
      expect(sent.endsWith('>') || sent.endsWith('>\n')).toBe(true);
      const open = serialize(tree).replace(/(<\/[a-z0-9]+>|\n)*$/, '');
      expect(whole.startsWith(open)).toBe(true);
    }
  });

  it('does nothing before it is read', async () => {
    const issues: Issue[] = [];
    const strange = [{ type: 'strange' } as never];
    const stream = renderArticleToStream(
      { ...known, body: strange },
      { onIssue: (issue) => issues.push(issue) },
    );
    await new Promise((done) => setTimeout(done, 5));
    expect(issues).toEqual([]);
    const reader = stream.getReader();
    await reader.read();
    await new Promise((done) => setTimeout(done, 5));
    expect(issues).toEqual([]);
    await reader.read();
    expect(issues.map(({ code }) => code)).toEqual(['block-unknown']);
  });

  it('ends properly without a body that fails, and says so', async () => {
    const issues: Issue[] = [];
    const failed = Promise.reject(new Error('no connection'));
    const stream = renderArticleToStream(
      { ...known, body: failed },
      {
        onIssue: (issue) => issues.push(issue),
        mostRead: { items: [{ headline: 'A', url: '/a' }] },
      },
    );
    await new Promise((done) => setTimeout(done, 5));
    const html = await textOf(stream);
    expect(html).toMatch(/Most read.*<\/article><\/body><\/html>\n$/s);
    expect(issues).toEqual([
      {
        code: 'body-failed',
        path: 'body',
        severity: 'error',
        message: expect.stringContaining('no connection') as string,
      },
    ]);
  });

  it('fails as the article does', async () => {
    const stream = renderArticleToStream(Promise.reject(new Error('gone')));
    await new Promise((done) => setTimeout(done, 5));
    await expect(textOf(stream)).rejects.toThrow('gone');
  });

  it('ends with the reason of its signal, also while it waits', async () => {
    const aborted = renderArticleToStream(ferry, {
      signal: AbortSignal.abort(new Error('before')),
    });
    await expect(textOf(aborted)).rejects.toThrow('before');

    const abort = new AbortController();
    const { signal } = abort;
    const late = byHand<readonly Block[]>();
    const reader = renderArticleToStream({ ...known, body: late.promise }, { signal }).getReader();
    await reader.read();
    const waiting = reader.read();
    abort.abort(new Error('during'));
    await expect(waiting).rejects.toThrow('during');
    late.keep([]);
  });

  it('can be cancelled while it waits, and does not render what comes later', async () => {
    const issues: Issue[] = [];
    const late = byHand<readonly Block[]>();
    const stream = renderArticleToStream(
      { ...known, body: late.promise },
      { onIssue: (issue) => issues.push(issue) },
    );
    const reader = stream.getReader();
    await reader.read();
    await reader.cancel();
    late.keep([{ type: 'strange' } as never]);
    await new Promise((done) => setTimeout(done, 5));
    expect(issues).toEqual([]);
    expect((await reader.read()).done).toBe(true);
  });
});
