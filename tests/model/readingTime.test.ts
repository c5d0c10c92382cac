import { describe, expect, it } from 'vitest';
import { blockText } from '../../src/model/blockText';
import { readingMinutes } from '../../src/model/readingTime';

const thai = 'ฉันรักภาษาไทยและอ่านหนังสือพิมพ์ทุกวัน';
const chinese = '岛上的学校靠一艘渡轮维持。';
const japanese = '島の学校は一隻のフェリーで続いている。';

describe('readingMinutes', () => {
  it.each([
    ['nothing', '', 'en', 0],
    ['marks alone', ' … — !', 'en', 0],
    ['one word', 'Ferry', 'en', 1],
    ['at the speed of English', 'ferry '.repeat(2280), 'en-GB', 10],
    ['more slowly in Arabic', 'عبارة '.repeat(1380), 'ar', 10],
    ['at the mean where nobody measured', 'fferi '.repeat(1840), 'cy', 10],
    ['at the mean where the tag is none', 'ferry '.repeat(1840), '??', 10],
    ['a property that every object has is no language', 'x '.repeat(1840), 'constructor', 10],
    ['words joined by a dash are two', 'ferry—school '.repeat(1140), 'en', 10],
    ['a hyphen parts words as well', 'ferry-school '.repeat(1140), 'en', 10],
    ['Chinese by characters, marks apart', '船。'.repeat(2550), 'zh-Hant', 10],
    ['Japanese by characters', '船とフネ'.repeat(357), 'ja', 4],
    ['foreign words in Chinese whole', '船 Skarholm '.repeat(1275), 'zh', 10],
    ['Hindi, whose vowel signs part no words', 'नौका '.repeat(1840), 'hi', 10],
  ])('reads %s', (_case, text, language, minutes) => {
    expect(readingMinutes(text, language)).toBe(minutes);
  });

  it('finds the words of Thai, which has no spaces between them', () => {
    const sentences = thai.repeat(200);
    const words = [...new Intl.Segmenter('th', { granularity: 'word' }).segment(sentences)].length;
    expect(words).toBeGreaterThan(1000);
    expect(readingMinutes(sentences, 'th')).toBe(Math.round(words / 184));
  });

  it.each([
    ['zh', chinese],
    ['ja', japanese],
    ['th', thai],
  ])('never takes a paragraph of %s for one word', (language, text) => {
    expect(readingMinutes(text.repeat(100), language)).toBeGreaterThan(3);
  });

  it('reads an article by the words of its body, not by its pictures and notices', () => {
    const text = blockText([
      { type: 'paragraph', text: 'ferry '.repeat(228) },
      { type: 'note', blocks: [{ type: 'list', items: [{ text: 'ferry '.repeat(228) }] }] },
      { type: 'image', url: '/ferry.jpg', alt: 'ferry '.repeat(2280) },
    ]);
    expect(readingMinutes(text, 'en')).toBe(2);
  });
});
