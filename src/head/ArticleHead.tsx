import type { NewsArticle } from '../model/article';
import { articleJsonLd } from './articleJsonLd';
import { articleMeta } from './articleMeta';
import { jsonForScript } from './jsonForScript';
import type { Site } from './site';

export interface ArticleHeadProps {
  article: NewsArticle;
  /** The news site; without it relative addresses are left out. */
  site?: Site | undefined;
}

/**
 * What a page's head says of an article: title, description, canonical address, Open Graph and JSON-LD. Renders
 * `<title>`, `<meta>`, `<link>` and `<script type="application/ld+json">`; React 19 moves all but the last into the
 * head from wherever it stands.
 */
export function ArticleHead({ article, site }: ArticleHeadProps) {
  const { title, canonical, named, properties } = articleMeta(article, site);
  return (
    <>
      <title>{title}</title>
      {canonical && <link rel="canonical" href={canonical} />}
      {named.map(([name, content]) => (
        <meta key={name} name={name} content={content} />
      ))}
      {properties.map(([property, content], index) => (
        <meta key={`${property} ${index}`} property={property} content={content} />
      ))}
      <script type="application/ld+json">{jsonForScript(articleJsonLd(article, site))}</script>
    </>
  );
}
