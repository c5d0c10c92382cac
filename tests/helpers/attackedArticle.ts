import type { NewsArticle } from '../../src/model/article';
import { blocksFromHtml } from '../../src/sources/html/blocksFromHtml';

/** An article with one text in every place that takes a text, an address, HTML or a name. */
export function attackedArticle(attack: string): NewsArticle {
  const picture = {
    url: attack,
    srcSet: `${attack} 2x, /a.jpg 1x`,
    alt: attack,
    caption: attack,
    credit: attack,
  };
  const text = [
    attack,
    { type: 'link', url: attack, text: attack },
    { type: 'footnote', id: attack, text: attack },
    { type: 'span', language: attack, text: attack },
  ] as const;
  return {
    headline: attack,
    url: attack,
    kicker: attack,
    standfirst: text,
    section: { name: attack, url: attack, accent: attack },
    author: [
      {
        name: attack,
        url: attack,
        role: attack,
        jobTitle: attack,
        location: attack,
        image: picture,
      },
    ],
    source: { name: attack, url: attack },
    datePublished: attack,
    dateModified: attack,
    image: picture,
    keywords: [{ name: attack, url: attack }],
    inLanguage: attack,
    publisher: { name: attack, url: attack, logo: picture },
    body: [
      ...blocksFromHtml(attack).blocks,
      { type: 'paragraph', text },
      { type: 'heading', level: 2, text, id: attack },
      { type: 'list', items: [{ text }] },
      { type: 'quote', text, cite: text, url: attack },
      { type: 'pullquote', text, cite: text },
      { type: 'image', ...picture, href: attack },
      { type: 'gallery', pictures: [picture], caption: text },
      {
        type: 'video',
        url: attack,
        poster: attack,
        transcriptUrl: attack,
        tracks: [{ url: attack, kind: 'captions', language: attack, label: attack }],
      },
      {
        type: 'video',
        url: '/a.mp4',
        poster: attack,
        transcriptUrl: attack,
        encodingFormat: attack,
        title: attack,
      },
      { type: 'audio', url: '/a.mp3', caption: text },
      { type: 'embed', url: attack, title: attack, text, caption: text },
      {
        type: 'table',
        caption: text,
        head: [[{ text, header: true }]],
        body: [[{ text, columnSpan: attack as never }]],
      },
      { type: 'code', code: attack, language: attack },
      { type: 'preformatted', text },
      { type: 'details', summary: text, blocks: [{ type: 'paragraph', text }] },
      { type: 'note', title: text, blocks: [{ type: 'paragraph', text }] },
      { type: 'correction', text, date: attack },
      {
        type: 'related',
        title: attack,
        items: [{ headline: attack, url: attack, section: { name: attack } }],
      },
      { type: 'keyPoints', title: attack, items: [text] },
      {
        type: 'liveUpdate',
        id: attack,
        headline: attack,
        datePublished: attack,
        isKeyEvent: true,
        author: [{ name: attack, url: attack }],
        blocks: [],
      },
      { type: 'advertisement', slot: attack, width: attack as never },
      { type: 'footnotes', items: [{ id: attack, text }] },
      { type: attack, text: attack } as never,
    ],
  };
}
