import { describe, expect, it } from 'vitest';
import { parseMoment } from '../../src/lib/moment';
import { enterMobileUrl, leaveMobileUrl } from '../../src/model/alternateVersion';
import { canDropCap } from '../../src/model/dropCap';
import { isFlagLive } from '../../src/model/flags';
import { articleKey, pickStories } from '../../src/model/mostRead';
import { plainText } from '../../src/model/plainText';
import { hasBeenUpdated } from '../../src/model/updates';

describe('hasBeenUpdated', () => {
  const ask = (published: string | undefined, modified: string | undefined, timeZone = 'UTC') =>
    hasBeenUpdated(parseMoment(published), parseMoment(modified), { tolerance: 5, timeZone });

  it.each([
    ['never changed', '2026-11-12T06:00:00Z', undefined, false],
    ['changed within the tolerance', '2026-11-12T06:00:00Z', '2026-11-12T06:05:00Z', false],
    ['changed later', '2026-11-12T06:00:00Z', '2026-11-12T06:06:00Z', true],
    ['scheduled after its last edit', '2026-11-12T06:00:00Z', '2026-11-11T18:00:00Z', false],
    ['both without a time, the same day', '2026-11-12', '2026-11-12', false],
    ['both without a time, another day', '2026-11-12', '2026-11-13', true],
    ['only the change is known', undefined, '2026-11-13', true],
  ])('%s', (_case, published, modified, expected) =>
    expect(ask(published, modified)).toBe(expected),
  );

  it('compares a day with an instant in the zone of the site', () => {
    expect(ask('2026-11-12', '2026-11-12T23:30:00Z', 'UTC')).toBe(false);
    expect(ask('2026-11-12', '2026-11-12T23:30:00Z', 'Europe/Oslo')).toBe(true);
  });
});

describe('isFlagLive', () => {
  const now = Date.parse('2026-11-12T12:00:00Z');
  it.each([
    [undefined, true],
    ['2026-11-12T12:00:01Z', true],
    ['2026-11-12T12:00:00Z', false],
    ['tomorrow', false],
  ])('until %s: %s', (expires, live) =>
    expect(isFlagLive({ type: 'live', expires }, now)).toBe(live),
  );
});

describe('pickStories', () => {
  const stories = ['a', 'b', 'c', 'd', 'e', 'f'].map((name) => ({
    headline: name,
    url: `https://example.org/${name}`,
  }));
  const names = (picked: { headline: string }[]) => picked.map(({ headline }) => headline).join('');

  it('still has as many as asked for when the current article is left out', () => {
    expect(
      names(
        pickStories(stories, {
          limit: 5,
          currentUrl: 'http://www.example.org/c/?utm_source=x#top',
        }),
      ),
    ).toBe('abdef');
  });

  it('shows a story once, and none without a headline', () => {
    const twice = [
      stories[0]!,
      { headline: 'again', url: 'https://example.org/a/' },
      { headline: ' ', url: '/x' },
      stories[1]!,
    ];
    expect(names(pickStories(twice, { limit: 2 }))).toBe('ab');
  });

  it('leaves its input as it was', () => {
    const frozen = Object.freeze(stories.map((story) => Object.freeze({ ...story })));
    expect(() => pickStories(frozen, { limit: 3 })).not.toThrow();
  });
});

describe('articleKey', () => {
  it.each([
    ['https://example.org/a', 'http://www.example.org/a/', true],
    ['https://example.org/a?p=1', 'https://example.org/a?p=2', false],
    ['https://example.org/a?x=1&y=2', 'https://example.org/a?y=2&x=1&fbclid=z', true],
    ['https://example.org/a', 'https://other.example/a', false],
  ])('%s and %s: %s', (first, second, same) =>
    expect(articleKey(first) === articleKey(second)).toBe(same),
  );
});

describe('version addresses', () => {
  it.each([
    ['/story/', '/story/?noamp=mobile'],
    ['/story/?p=7', '/story/?p=7&noamp=mobile'],
    ['/story/#comments', '/story/?noamp=mobile#comments'],
    ['/story/?noamp=available', '/story/?noamp=available'],
    ['/story/?noamp=mobile&p=7', '/story/?noamp=mobile&p=7'],
    ['/story/#noamp', '/story/?noamp=mobile#noamp'],
  ])('leaving mobile: %s', (url, expected) => expect(leaveMobileUrl(url)).toBe(expected));

  it.each([
    ['/story/amp/', '/story/amp/'],
    ['/story/?amp=1&noamp=mobile#x', '/story/?amp=1#x'],
    ['/story/?noamp=mobile', '/story/'],
  ])('entering mobile: %s', (url, expected) => expect(enterMobileUrl(url)).toBe(expected));

  it('never leads back where it came from', () => {
    const away = leaveMobileUrl('/story/?amp=1');
    expect(leaveMobileUrl(away)).toBe(away);
    expect(enterMobileUrl(away)).toBe('/story/?amp=1');
  });
});

describe('canDropCap', () => {
  const long = 'x'.repeat(220);
  it.each([
    ['Latin', `At ten past${long}`, true],
    ['an opening quotation mark', `“At ten past${long}`, true],
    ['Chinese', `早${long}`, true],
    ['a short paragraph', 'At ten past seven.', false],
    ['a figure', `2026 was${long}`, false],
    ['Arabic', `ع${long}`, false],
    ['Hebrew', `א${long}`, false],
    ['Hindi', `अ${long}`, false],
  ])('%s', (_case, text, expected) => expect(canDropCap(text)).toBe(expected));
});

describe('plainText', () => {
  it('keeps the characters and drops the elements', () => {
    const text = [
      'A ',
      { type: 'link', url: '/x', text: ['b', { type: 'strong', text: 'c' }] },
      { type: 'lineBreak' },
      'd',
    ] as const;
    expect(plainText(text)).toBe('A bc d');
    expect(plainText(undefined)).toBe('');
  });
});
