import type { Addresses, Mode } from './settings';

/**
 * The directives that a page with a strict policy has to allow, each with the origins it names. `pictures` are the
 * addresses of the pictures that the widget shows.
 */
export function policyOf(mode: Mode, addresses: Addresses, pictures: readonly string[]): string[] {
  const { feed, scripts, page, stylesheet } = addresses;
  const byMode: Record<Mode, Record<string, readonly string[]>> = {
    element: { 'script-src': [scripts], 'connect-src': [feed], 'img-src': pictures },
    placeholder: { 'script-src': [scripts], 'connect-src': [feed], 'img-src': pictures },
    iframe: { 'script-src': [scripts], 'frame-src': [page] },
    oembed: { 'script-src': [scripts], 'frame-src': [page] },
    static: { 'style-src': [stylesheet], 'img-src': pictures },
  };
  return Object.entries(byMode[mode])
    .map(([directive, urls]) => [directive, ...new Set(urls.flatMap(originOf))].join(' '))
    .filter((line) => line.includes(' '));
}

function originOf(url: string): string[] {
  return URL.canParse(url) ? [new URL(url).origin] : [];
}
