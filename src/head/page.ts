import { languageTag } from '../lib/languageTag';
import type { NewsArticle, Topic } from '../model/article';
import { absoluteUrl, type Site } from './site';

/** What the head says of the page, beyond the article and the site. */
export interface Page {
  /**
   * The pages above this one, from the front page down.
   * @default the site, then the section
   */
  breadcrumb?: readonly Topic[] | undefined;
  /** The same article in other languages. The page itself need not be among them. */
  alternates?: readonly Alternate[] | undefined;
  /** Address of the AMP version of this page. */
  amphtml?: string | undefined;
  /**
   * What search engines may do with the page: `<meta name="robots">`. An empty text leaves it to them.
   * @default max-image-preview:large
   */
  robots?: string | undefined;
  /**
   * CSS classes (`.subscribers`) of the elements that hold what only subscribers may read. They are named where the
   * article says `isAccessibleForFree: false`; Google reads no other selectors than classes, and none inside another.
   * @default .newsprint-paywall
   */
  paywalled?: readonly string[] | undefined;
  /** CSS selectors of what a voice may read out as the gist of the article. */
  speakable?: readonly string[] | undefined;
}

/** The article in another language, as `<link rel="alternate">` says it. */
export interface Alternate {
  /** BCP 47 tag, or `x-default` for readers of every other language. */
  hreflang: string;
  href: string;
}

/**
 * The versions of a page in each language, the page's own among them, for search engines believe only pages that name
 * each other. Empty when there is no other; what has no language or no address is left out.
 */
export function alternatesOf(
  { inLanguage, url = '' }: NewsArticle,
  site: Site | undefined,
  { alternates = [] }: Page,
): Alternate[] {
  const own = { hreflang: inLanguage ?? '', href: url };
  const usable = (alternates.length > 0 ? [own, ...alternates] : []).flatMap((alternate) => {
    const hreflang =
      alternate.hreflang === 'x-default' ? 'x-default' : languageTag(alternate.hreflang);
    const href = absoluteUrl(alternate.href, site);
    return hreflang && href ? [{ hreflang, href }] : [];
  });
  return [...new Map(usable.map((alternate) => [alternate.hreflang, alternate])).values()];
}
