import { describe, expect, it } from 'vitest';
import { sharedUrl, shareLink, type ShareNetwork } from '../../src/model/share';

const url = 'https://courier.example/ferry?a=1&b=2#top';
const title = 'Ferry & school: "50 %"';

/** What the other side reads from a share link. */
function received(network: ShareNetwork): Record<string, string> {
  return Object.fromEntries(new URL(shareLink(network, { url, title })!.href).searchParams);
}

describe('shareLink', () => {
  it.each([
    ['facebook', { u: url }],
    ['x', { url, text: title }],
    ['reddit', { url, title }],
    ['telegram', { url, text: title }],
    ['whatsapp', { text: `${title} ${url}` }],
    ['bluesky', { text: `${title} ${url}` }],
    ['email', { subject: title, body: url }],
    [{ name: 'Board', url: 'https://board.example/new?l={url}' }, { l: url }],
  ] as [ShareNetwork, Record<string, string>][])(
    'hands address and title to %o whole',
    (to, told) => {
      expect(received(to)).toEqual(told);
    },
  );

  it('writes spaces in a mail as mail programs read them', () => {
    expect(shareLink('email', { url, title })?.href).not.toContain('+');
  });

  it('survives a headline cut in the middle of a character', () => {
    expect(shareLink('x', { url, title: 'Ferry \ud83d' })?.href).toContain('Ferry%20%EF%BF%BD');
  });

  it.each([
    ['an address that may not be linked', { name: 'Evil', url: 'javascript:alert("{url}")' }],
    ['a network without a name', { name: ' ', url: 'https://board.example/{url}' }],
    ['a key that data had and we do not', 'friendface' as 'x'],
    ['a name that every object has', 'toString' as 'x'],
  ])('gives no link for %s', (_case, network) => {
    expect(shareLink(network, { url, title })).toBeUndefined();
  });
});

describe('sharedUrl', () => {
  it.each([
    ['https://courier.example/ferry', 'https://courier.example/ferry'],
    ['//courier.example/ferry', 'https://courier.example/ferry'],
    ['/ferry', undefined],
    ['mailto:a@example.org', undefined],
    ['javascript:alert(1)', undefined],
    [undefined, undefined],
  ])('of %s', (given, address) => {
    expect(sharedUrl(given)).toBe(address);
  });
});
