import { array, assert, nat, property, stringMatching } from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Block } from '../../src/model/blocks';
import { plainText } from '../../src/model/plainText';
import { splitBody } from '../../src/model/splitBody';

const paragraph = (text: string): Block => ({ type: 'paragraph', text });
const heading: Block = { type: 'heading', level: 2, text: 'A part' };
const words = (blocks: readonly Block[]) =>
  blocks.map((block) => ('text' in block ? plainText(block.text) : `(${block.type})`)).join(' | ');
const body = [
  paragraph('One two three. Four five, six. Seven eight.'),
  heading,
  paragraph('Nine ten. Eleven.'),
  paragraph('Twelve.'),
];

describe('splitBody', () => {
  it.each([
    [1, 'One two three. Four five, six. Seven eight.'],
    [2, 'One two three. Four five, six. Seven eight. | A part | Nine ten. Eleven.'],
    [0, ''],
  ])('gives %d paragraphs, without a subhead that leads to the rest', (paragraphs, preview) => {
    const split = splitBody(body, { paragraphs });
    expect(words(split.preview)).toBe(preview);
    expect([...split.preview, ...split.rest]).toEqual(body);
  });

  it.each([
    [1, 'One two three.'],
    [5, 'One two three.'],
    [6, 'One two three. Four five, six.'],
    [9, 'One two three. Four five, six. Seven eight.'],
    [12, 'One two three. Four five, six. Seven eight. | A part | Nine ten.'],
  ])('gives at most %d words, and whole sentences', (count, preview) => {
    expect(words(splitBody(body, { words: count }).preview)).toBe(preview);
  });

  it('hands over all of a body that is short enough, with its footnotes', () => {
    const notes: Block = { type: 'footnotes', items: [{ id: 'a', text: 'A note' }] };
    const short = [paragraph('One.'), notes];
    expect(splitBody(short, { paragraphs: 1 })).toEqual({ preview: short, rest: [] });
    expect(splitBody(body, {})).toEqual({ preview: body, rest: [] });
    expect(splitBody([], { words: 5 })).toEqual({ preview: [], rest: [] });
  });

  it('counts the words of lists, and does not cut one', () => {
    const list: Block = { type: 'list', items: [{ text: 'Two three' }, { text: 'four five' }] };
    const split = splitBody([paragraph('One.'), list, paragraph('Six.')], { words: 3 });
    expect(words(split.preview)).toBe('One.');
  });

  it('keeps links and emphasis on both sides of the cut', () => {
    const rich: Block = {
      type: 'paragraph',
      text: ['See ', { type: 'link', url: '/a', text: 'the survey. It is' }, ' long. End.'],
    };
    const { preview, rest } = splitBody([rich], { words: 3 });
    expect(preview).toEqual([
      { type: 'paragraph', text: ['See ', { type: 'link', url: '/a', text: 'the survey.' }] },
    ]);
    expect(rest).toEqual([
      { type: 'paragraph', text: [{ type: 'link', url: '/a', text: 'It is' }, ' long. End.'] },
    ]);
  });

  it.each([
    ['en', 'Dr. Solberg met J. Penhale. They spoke.', 4, 'Dr. Solberg met J. Penhale.'],
    ['zh', '渡轮停运了。学校还开着。', 3, '渡轮停运了。'],
    ['hi', 'नाव रुक गई। स्कूल खुला है।', 3, 'नाव रुक गई।'],
    ['ar', 'هل توقفت العبارة؟ المدرسة مفتوحة.', 3, 'هل توقفت العبارة؟'],
  ])('knows where sentences of %s end', (language, text, count, preview) => {
    const split = splitBody([paragraph(text)], { words: count, language });
    expect(words(split.preview)).toBe(preview);
  });

  it('loses no word, whatever the text and the length', () => {
    const text = stringMatching(/^[a-z .,!]{0,60}$/);
    assert(
      property(array(text), nat(20), (texts, count) => {
        const { preview, rest } = splitBody(texts.map(paragraph), { words: count });
        const letters = (blocks: readonly Block[]) => words(blocks).replace(/[ |]/g, '');
        expect(letters(preview) + letters(rest)).toBe(texts.join('').replaceAll(' ', ''));
      }),
    );
  });
});
