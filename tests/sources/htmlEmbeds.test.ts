// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { embedSource } from '../../src/model/embeds';
import { blocksFromHtml } from '../../src/sources/html/blocksFromHtml';

const pages: readonly [source: string, page: string][] = [
  ['https://www.youtube.com/embed/a_B-1', 'https://www.youtube.com/watch?v=a_B-1'],
  ['//www.youtube-nocookie.com/embed/a?start=90', 'https://www.youtube.com/watch?v=a&t=90s'],
  ['https://youtu.be/a?si=x', 'https://www.youtube.com/watch?v=a'],
  ['https://player.vimeo.com/video/76?h=ab12&color=0', 'https://vimeo.com/76/ab12'],
  [
    'https://www.youtube.com/embed/videoseries?list=PL_a-1',
    'https://www.youtube.com/playlist?list=PL_a-1',
  ],
  ['https://platform.twitter.com/embed/Tweet.html?id=20', 'https://x.com/i/status/20'],
  ['https://twitter.com/i/web/status/20?s=1', 'https://twitter.com/i/status/20'],
  ['https://www.instagram.com/marit/p/Ab-1/embed/captioned', 'https://www.instagram.com/p/Ab-1/'],
  ['https://www.tiktok.com/embed/v2/7', 'https://www.tiktok.com/embed/v2/7'],
  ['https://www.tiktok.com/@ma.rit/video/7?q=1', 'https://www.tiktok.com/@ma.rit/video/7'],
  [
    'https://www.facebook.com/plugins/post.php?href=https%3A%2F%2Fwww.facebook.com%2Fm%2Fposts%2F1&width=500',
    'https://www.facebook.com/m/posts/1',
  ],
  ['https://open.spotify.com/embed/episode/4x?theme=0', 'https://open.spotify.com/episode/4x'],
  [
    'https://w.soundcloud.com/player/?url=https%3A//soundcloud.com/m/bell&auto_play=true',
    'https://soundcloud.com/m/bell',
  ],
  [
    'https://w.soundcloud.com/player/?url=https%3A//api.soundcloud.com/tracks/1',
    'https://w.soundcloud.com/player/?url=https%3A//api.soundcloud.com/tracks/1',
  ],
  ['https://datawrapper.dwcdn.net/aB3x9/2/', 'https://datawrapper.dwcdn.net/aB3x9/2/'],
  ['https://flo.uri.sh/visualisation/12/embed', 'https://public.flourish.studio/visualisation/12/'],
  [
    'https://www.google.com/maps/embed?pb=!1m18!2d10.1!3d59.2',
    'https://www.google.com/maps/embed?pb=!1m18!2d10.1!3d59.2',
  ],
  [
    'https://www.openstreetmap.org/export/embed.html?bbox=1%2C2%2C3%2C4',
    'https://www.openstreetmap.org/export/embed.html?bbox=1%2C2%2C3%2C4',
  ],
];

const frame = (source: string) => `<iframe src="${source.replaceAll('&', '&amp;')}"></iframe>`;

describe('a frame', () => {
  it.each(pages)('of %s is what stands at %s', (source, page) => {
    const { blocks, issues } = blocksFromHtml(frame(source));
    expect(blocks).toEqual([{ type: 'embed', url: page }]);
    expect(issues).toEqual([]);
    expect(embedSource(page)?.frame).toBeDefined();
  });

  it.each([
    'https://films.example/1',
    'https://youtube.com.films.example/embed/a',
    'https://films.example/https://youtube.com/embed/a',
    'https://youtube.com@films.example/embed/a',
    '/films/1',
  ])('of %s stays a link to it', (source) => {
    const { blocks, issues } = blocksFromHtml(frame(source));
    expect(blocks).toEqual([{ type: 'embed', url: source }]);
    expect(issues).toMatchObject([{ code: 'embed-unknown', severity: 'info' }]);
  });

  it('keeps its title, size and caption', () => {
    const { blocks } = blocksFromHtml(
      '<figure>Seen <iframe title=" The slip " width="640" height="360px" src="about:blank" data-src="https://youtu.be/a">old</iframe><figcaption>At dusk</figcaption></figure>',
    );
    expect(blocks).toEqual([
      { type: 'paragraph', text: 'Seen' },
      {
        type: 'embed',
        url: 'https://www.youtube.com/watch?v=a',
        title: 'The slip',
        width: 640,
        height: 360,
        caption: 'At dusk',
      },
    ]);
  });

  it.each([
    'javascript:alert(1)',
    'data:text/html,x',
    '',
    'about:blank',
    'blob:https://a.example/x',
  ])('of %j is left out', (source) => {
    const { blocks, issues } = blocksFromHtml(frame(source));
    expect(blocks).toEqual([]);
    expect(issues).toMatchObject([{ code: 'media-dropped', severity: 'warning' }]);
  });
});

describe('an address alone', () => {
  it.each([
    ['in a paragraph', '<p>https://youtu.be/a</p>'],
    ['in the shortcode', '[embed width="9"]https://youtu.be/a[/embed]'],
    [
      'in WordPress’s box',
      '<figure class="wp-block-embed"><div class="wp-block-embed__wrapper">\nhttps://youtu.be/a\n</div></figure>',
    ],
  ])('%s is an embed where the site is known', (_, html) => {
    const { blocks, issues } = blocksFromHtml(html);
    expect(blocks).toEqual([{ type: 'embed', url: 'https://www.youtube.com/watch?v=a' }]);
    expect(issues).toEqual([]);
  });

  it('of another site is an embed only where it was meant to be', () => {
    const { blocks } = blocksFromHtml(
      '<p>https://films.example/1</p><div class="wp-block-embed__wrapper">https://films.example/1</div><p>See https://youtu.be/a</p><p>https://www.youtube.com/</p>',
    );
    expect(blocks.map(({ type }) => type)).toEqual([
      'paragraph',
      'embed',
      'paragraph',
      'paragraph',
    ]);
  });
});

describe('a post of a social network', () => {
  it.each([
    [
      '<blockquote class="twitter-tweet"><p lang="en">The bell <a href="https://t.co/x">rang</a></p>&mdash; Marit (@m) <a href="https://twitter.com/m/status/20?ref_src=x">May 1</a></blockquote><script async src="https://platform.twitter.com/widgets.js"></script>',
      'https://twitter.com/m/status/20',
      'The bell rang\n— Marit (@m) May 1',
    ],
    [
      '<blockquote class="instagram-media" data-instgrm-permalink="https://www.instagram.com/p/Ab1/?utm_source=ig"><div><a href="https://www.instagram.com/p/Ab1/">View this</a></div></blockquote>',
      'https://www.instagram.com/p/Ab1/',
      'View this',
    ],
    [
      '<blockquote class="tiktok-embed" cite="https://www.tiktok.com/@m/video/7"><section><a href="https://www.tiktok.com/@m">@m</a> <p>Rings</p></section></blockquote>',
      'https://www.tiktok.com/@m/video/7',
      '@m\nRings',
    ],
    [
      '<div class="fb-post" data-href="https://www.facebook.com/m/posts/1"><blockquote cite="https://www.facebook.com/m/posts/1"><p>Rings</p></blockquote></div>',
      'https://www.facebook.com/m/posts/1',
      'Rings',
    ],
    [
      '<blockquote class="wp-embedded-content"><a href="https://a.example/bell/">The bell</a></blockquote><iframe class="wp-embedded-content" style="visibility: hidden;" src="https://a.example/bell/embed/#?secret=x" title="The bell"></iframe>',
      'https://a.example/bell/',
      'The bell',
    ],
  ])('keeps its words: %#', (html, url, words) => {
    const { blocks } = blocksFromHtml(html);
    expect(blocks).toMatchObject([{ type: 'embed', url }]);
    expect(flat(blocks[0])).toBe(words);
  });

  it('is a quotation where nothing says which', () => {
    const { blocks } = blocksFromHtml('<blockquote class="twitter-tweet"><p>Rang</p></blockquote>');
    expect(blocks).toEqual([{ type: 'quote', text: 'Rang' }]);
  });
});

function flat(value: unknown): string {
  if (typeof value === 'string') return value;
  if (Array.isArray(value)) return value.map(flat).join('');
  const { type, text } = value as { type: string; text: unknown };
  return type === 'lineBreak' ? '\n' : flat(text);
}
