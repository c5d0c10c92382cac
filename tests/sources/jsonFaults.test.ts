// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { fromJson } from '../../src/sources/json';

const article = (changes: Record<string, unknown>) => ({
  headline: 'The eel ladder',
  author: [],
  body: [{ type: 'paragraph', text: 'It works.' }],
  ...changes,
});

describe('hostile input', () => {
  it('reaches no prototype', () => {
    const text = `{"headline": "x", "author": [], "__proto__": {"bad": 1}, "constructor": {"prototype": {"bad": 1}},
      "body": [{"type": "own", "__proto__": {"bad": 1}, "deep": [{"constructor": {"bad": 1}, "a": 1}]},
               {"type": "__proto__", "text": "a"}, {"type": "constructor"}, {"type": "paragraph", "text": [{"type": "toString", "text": "b"}]}]}`;
    const { article: result } = fromJson(text);
    expect(JSON.parse(JSON.stringify(result))).toStrictEqual(result);
    expect(JSON.stringify(result)).not.toContain('bad');
    expect(result?.body[0]).toStrictEqual({ type: 'own', deep: [{ a: 1 }] });
    expect(({} as Record<string, unknown>)['bad']).toBeUndefined();
  });

  it('survives blocks, texts and copies without end', () => {
    const nest = (wrap: (inner: unknown) => unknown, inner: unknown) => {
      let value = inner;
      for (let depth = 0; depth < 5000; depth += 1) value = wrap(value);
      return value;
    };
    const inner = { type: 'paragraph', text: 'innermost' };
    const blocks = nest((block) => ({ type: 'group', blocks: [block] }), inner);
    const text = nest((piece) => ({ type: 'strong', text: [piece] }), 'innermost');
    const own = nest((value) => ({ type: 'own', value }), 'innermost');
    const body = [blocks, { type: 'paragraph', text: [text] }, own];
    const { issues } = fromJson(article({ body }));
    expect(issues.map(({ code }) => code)).toEqual(['depth-cut', 'depth-cut', 'block-unknown']);
  });

  it('survives what JSON cannot say', () => {
    const circle: Record<string, unknown> = { type: 'own', run: () => 1, many: Number.NaN };
    circle['self'] = circle;
    const getter = Object.defineProperty({ type: 'own' }, 'bad', {
      enumerable: true,
      get: () => {
        throw new Error('no');
      },
    });
    const { article: result } = fromJson(article({ body: [circle, getter, Symbol('x'), 1n] }));
    expect(JSON.parse(JSON.stringify(result))).toStrictEqual(result);
  });

  it('stops where limits say', () => {
    const body = Array.from({ length: 100 }, () => ({ type: 'divider' }));
    const { article: result, issues } = fromJson(article({ body }), { limits: { nodes: 30 } });
    expect(result?.body.length).toBeLessThan(31);
    expect(issues.map(({ code }) => code)).toEqual(['input-cut']);
    expect(fromJson('{"headline": "x"}', { limits: { bytes: 4 } }).article).toBeUndefined();
  });
});
