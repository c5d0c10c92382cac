import type { NewsArticle } from '../model/article';
import { articleJsonLd } from './articleJsonLd';
import { articleMeta } from './articleMeta';
import { breadcrumbJsonLd } from './breadcrumbJsonLd';
import { jsonForScript } from './jsonForScript';
import type { JsonLd } from './jsonLd';
import type { Page } from './page';
import type { Site } from './site';

export interface ArticleHeadProps {
  article: NewsArticle;
  /** The news site; without it relative addresses are left out. */
  site?: Site | undefined;
  /** Languages, AMP version, breadcrumb and paywall of the page. */
  page?: Page | undefined;
}

/**
 * What a page's head says of an article: title, description, canonical address, other languages, Open Graph, the card
 * on X, and JSON-LD of the article and its breadcrumb. Renders `<title>`, `<meta>`, `<link>` and
 * `<script type="application/ld+json">`; React 19 moves all but the last into the head from wherever it stands. No
 * text of the article can end an element or an attribute; an address that is not `http(s)` is left out.
 */
export function ArticleHead({ article, site, page }: ArticleHeadProps) {
  const { title, canonical, amphtml, alternates, named, properties } = articleMeta(
    article,
    site,
    page,
  );
  return (
    <>
      <title>{title}</title>
      {canonical && <link rel="canonical" href={canonical} />}
      {amphtml && <link rel="amphtml" href={amphtml} />}
      {alternates.map(({ hreflang, href }) => (
        <link key={hreflang} rel="alternate" hrefLang={hreflang} href={href} />
      ))}
      {named.map(([name, content], index) => (
        <meta key={`${name} ${index}`} name={name} content={content} />
      ))}
      {properties.map(([property, content], index) => (
        <meta key={`${property} ${index}`} property={property} content={content} />
      ))}
      <JsonLdScript node={articleJsonLd(article, site, page)} />
      <JsonLdScript node={breadcrumbJsonLd(article, site, page)} />
    </>
  );
}

function JsonLdScript({ node }: { node: JsonLd | undefined }) {
  return node && <script type="application/ld+json">{jsonForScript(node)}</script>;
}
