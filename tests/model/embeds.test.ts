import { describe, expect, it } from 'vitest';
import { embedSource } from '../../src/model/embeds';

describe('embedSource', () => {
  it.each([
    [
      'https://www.youtube.com/watch?v=abc_-123',
      'youtube',
      'https://www.youtube-nocookie.com/embed/abc_-123',
    ],
    ['https://youtu.be/abc123?t=5', 'youtube', 'https://www.youtube-nocookie.com/embed/abc123'],
    [
      'http://m.youtube.com/shorts/abc123',
      'youtube',
      'https://www.youtube-nocookie.com/embed/abc123',
    ],
    [
      'https://vimeo.com/channels/staff/76979871',
      'vimeo',
      'https://player.vimeo.com/video/76979871?dnt=1',
    ],
    [
      'https://www.youtube.com/playlist?list=PL_a-1',
      'youtube',
      'https://www.youtube-nocookie.com/embed/videoseries?list=PL_a-1',
    ],
    [
      'https://www.youtube.com/embed/videoseries?list=PL_a-1',
      'youtube',
      'https://www.youtube-nocookie.com/embed/videoseries?list=PL_a-1',
    ],
    [
      'https://vimeo.com/76979871/ab12cd34ef',
      'vimeo',
      'https://player.vimeo.com/video/76979871?dnt=1&h=ab12cd34ef',
    ],
    [
      'https://player.vimeo.com/video/76979871?h=ab12cd34ef',
      'vimeo',
      'https://player.vimeo.com/video/76979871?dnt=1&h=ab12cd34ef',
    ],
    [
      'https://vimeo.com/showcase/12/video/76979871',
      'vimeo',
      'https://player.vimeo.com/video/76979871?dnt=1',
    ],
    [
      'https://twitter.com/harbour/status/20',
      'x',
      'https://platform.twitter.com/embed/Tweet.html?dnt=true&id=20',
    ],
    [
      'https://www.instagram.com/p/Cx_1-a/',
      'instagram',
      'https://www.instagram.com/p/Cx_1-a/embed/',
    ],
    [
      'https://www.tiktok.com/@harbour/video/7123',
      'tiktok',
      'https://www.tiktok.com/embed/v2/7123',
    ],
    [
      'https://www.facebook.com/harbour/posts/1',
      'facebook',
      'https://www.facebook.com/plugins/post.php?href=https%3A%2F%2Fwww.facebook.com%2Fharbour%2Fposts%2F1',
    ],
    [
      'https://open.spotify.com/intl-de/episode/4rOoJ6',
      'spotify',
      'https://open.spotify.com/embed/episode/4rOoJ6',
    ],
    [
      'https://soundcloud.com/harbour/pump',
      'soundcloud',
      'https://w.soundcloud.com/player/?url=https%3A%2F%2Fsoundcloud.com%2Fharbour%2Fpump',
    ],
    [
      'https://datawrapper.dwcdn.net/AbC12/3/',
      'datawrapper',
      'https://datawrapper.dwcdn.net/AbC12/',
    ],
    [
      'https://public.flourish.studio/visualisation/123/',
      'flourish',
      'https://flo.uri.sh/visualisation/123/embed',
    ],
    [
      'https://www.google.com/maps/embed?pb=1',
      'google-maps',
      'https://www.google.com/maps/embed?pb=1',
    ],
    [
      'https://www.openstreetmap.org/export/embed.html?bbox=1',
      'openstreetmap',
      'https://www.openstreetmap.org/export/embed.html?bbox=1',
    ],
  ])('%s', (url, provider, frame) => expect(embedSource(url)).toMatchObject({ provider, frame }));

  it.each([
    'https://www.youtube.com/playlist?list="><script>',
    'https://www.youtube.com/playlist',
    'https://www.youtube.com/watch?v="><script>',
    'https://www.youtube.com/@harbour',
    'https://twitter.com/harbour',
    'https://www.google.com/search?q=ferry',
    'https://youtube.com.evil.example/watch?v=abc',
    'https://evil.example/?https://www.youtube.com/watch?v=abc',
    'https://user@evil.example/embed/youtube.com',
  ])('has no frame for %s', (url) => expect(embedSource(url)?.frame).toBeUndefined());

  it('names a site that it does not know by its host', () => {
    expect(embedSource('https://www.tides.example/a')).toMatchObject({
      provider: 'tides.example',
      name: 'tides.example',
    });
  });

  it.each(['javascript:alert(1)', 'data:text/html,x', '/relative', 'ftp://example.org', ''])(
    '%s is nothing',
    (url) => {
      expect(embedSource(url)).toBeUndefined();
    },
  );
});
