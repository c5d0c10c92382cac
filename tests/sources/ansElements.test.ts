// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { fromAns } from '../../src/sources/ans';
import { makeStory } from '../fixtures/sources/ansStory';

/** What becomes of one element, and the issues that it alone makes. */
const readElement = (element: unknown) => {
  const credits = { by: [{ name: 'Ida' }] };
  const story = makeStory({ content_elements: [element], corrections: [], credits });
  const { article, issues } = fromAns(story, { url: 'https://post.example' });
  return { body: article!.body, codes: issues.map(({ code }) => code) };
};

describe('elements', () => {
  it.each<[string, unknown, unknown]>([
    [
      'header',
      { type: 'header', level: 1, content: 'A <i>gear</i>' },
      [{ type: 'heading', level: 2, text: ['A ', { type: 'emphasis', text: 'gear' }] }],
    ],
    [
      'deep header',
      { type: 'header', level: 6, content: 'G' },
      [{ type: 'heading', level: 4, text: 'G' }],
    ],
    [
      'nested list',
      {
        type: 'list',
        list_type: 'ordered',
        items: [
          { type: 'text', content: 'one' },
          { type: 'list', list_type: 'unordered', items: [{ type: 'text', content: 'in' }] },
          { type: 'text', content: 'two' },
        ],
      },
      [
        {
          type: 'list',
          ordered: true,
          items: [
            { text: 'one', blocks: [{ type: 'list', items: [{ text: 'in' }] }] },
            { text: 'two' },
          ],
        },
      ],
    ],
    [
      'quote',
      {
        type: 'quote',
        subtype: 'blockquote',
        content_elements: [{ type: 'text', content: 'It hums.' }],
        citation: { type: 'text', content: 'Elin Moe' },
      },
      [{ type: 'quote', text: 'It hums.', cite: 'Elin Moe' }],
    ],
    [
      'pullquote',
      {
        type: 'quote',
        subtype: 'pullquote',
        content_elements: [
          { type: 'text', content: 'It hums.' },
          { type: 'text', content: 'Still.' },
        ],
      },
      [{ type: 'pullquote', text: ['It hums.', { type: 'lineBreak' }, 'Still.'] }],
    ],
    [
      'gallery',
      {
        type: 'gallery',
        headlines: { basic: 'Gears' },
        content_elements: [{ type: 'image', url: 'https://i.example/1.jpg' }],
      },
      [
        {
          type: 'gallery',
          pictures: [{ url: 'https://i.example/1.jpg', alt: '' }],
          caption: 'Gears',
        },
      ],
    ],
    [
      'video with a file',
      {
        type: 'video',
        headlines: { basic: 'The turn' },
        promo_image: { url: 'https://i.example/p.jpg' },
        streams: [
          { stream_type: 'ts', url: 'https://v.example/a.m3u8', bitrate: 900 },
          {
            stream_type: 'mp4',
            url: 'https://v.example/a.mp4',
            bitrate: 300,
            width: 640,
            height: 360,
          },
          {
            stream_type: 'mp4',
            url: 'https://v.example/b.mp4',
            bitrate: 600,
            width: 1280,
            height: 720,
          },
        ],
        subtitles: {
          urls: [
            { format: 'WEBVTT', url: 'https://v.example/a.vtt' },
            { format: 'DFXP', url: 'https://v.example/a.xml' },
          ],
        },
      },
      [
        {
          type: 'video',
          url: 'https://v.example/b.mp4',
          encodingFormat: 'video/mp4',
          width: 1280,
          height: 720,
          title: 'The turn',
          poster: 'https://i.example/p.jpg',
          tracks: [{ url: 'https://v.example/a.vtt', kind: 'subtitles', language: 'und' }],
        },
      ],
    ],
    [
      'video of a platform',
      { type: 'video', youtube_content_id: 'abcDEF12345' },
      [{ type: 'embed', url: 'https://www.youtube.com/watch?v=abcDEF12345' }],
    ],
    [
      'audio',
      { type: 'audio', streams: [{ stream_type: 'mp3', url: 'https://v.example/a.mp3' }] },
      [{ type: 'audio', url: 'https://v.example/a.mp3', encodingFormat: 'audio/mpeg' }],
    ],
    [
      'embed',
      {
        type: 'oembed_response',
        subtype: 'birdsite',
        raw_oembed: {
          url: 'https://bird.example/1',
          author_name: 'Elin',
          html: '<blockquote>It <b>turned</b>.</blockquote><script>x()</script>',
          width: 550,
        },
      },
      [
        {
          type: 'embed',
          url: 'https://bird.example/1',
          title: 'Elin, birdsite',
          text: ['It ', { type: 'strong', text: 'turned' }, '.'],
          width: 550,
        },
      ],
    ],
    [
      'raw HTML',
      { type: 'raw_html', content: '<h3>Gear</h3><p>Bronze.</p>' },
      [
        { type: 'heading', level: 3, text: 'Gear' },
        { type: 'paragraph', text: 'Bronze.' },
      ],
    ],
    [
      'link',
      { type: 'interstitial_link', url: 'https://post.example/2', content: 'More <b>gears</b>' },
      [{ type: 'related', items: [{ headline: 'More gears', url: 'https://post.example/2' }] }],
    ],
    [
      'list of links',
      {
        type: 'link_list',
        title: 'More',
        items: [
          {
            type: 'interstitial_link',
            url: 'https://post.example/2',
            content: 'Two',
            image: { type: 'image', url: 'https://i.example/2.jpg' },
          },
        ],
      },
      [
        {
          type: 'related',
          title: 'More',
          items: [
            {
              headline: 'Two',
              url: 'https://post.example/2',
              image: { url: 'https://i.example/2.jpg', alt: '' },
            },
          ],
        },
      ],
    ],
    [
      'story',
      { type: 'story', headlines: { basic: 'Two' }, canonical_url: 'https://post.example/2' },
      [{ type: 'related', items: [{ headline: 'Two', url: 'https://post.example/2' }] }],
    ],
    [
      'table',
      {
        type: 'table',
        header: [{ type: 'text', content: 'Gear' }],
        rows: [[{ type: 'text', content: '<b>1</b>' }]],
      },
      [
        {
          type: 'table',
          head: [[{ text: 'Gear', header: true }]],
          body: [[{ text: [{ type: 'strong', text: '1' }] }]],
        },
      ],
    ],
    ['divider', { type: 'divider' }, [{ type: 'divider' }]],
    [
      'code',
      { type: 'code', content: 'turn(<gear>)\n', language: 'ts' },
      [{ type: 'code', code: 'turn(<gear>)\n', language: 'ts' }],
    ],
    [
      'correction',
      { type: 'correction', text: 'Bronze.', correction_type: 'correction' },
      [{ type: 'correction', text: 'Bronze.', kind: 'correction' }],
    ],
    [
      'group',
      { type: 'element_group', content_elements: [{ type: 'text', content: 'a' }] },
      [{ type: 'group', blocks: [{ type: 'paragraph', text: 'a' }] }],
    ],
    [
      'group with a title',
      { type: 'element_group', title: 'Gears', content_elements: [{ type: 'text', content: 'a' }] },
      [{ type: 'note', title: 'Gears', blocks: [{ type: 'paragraph', text: 'a' }] }],
    ],
  ])('%s', (_, element, expected) => {
    expect(readElement(element)).toStrictEqual({ body: expected, codes: [] });
  });
});
