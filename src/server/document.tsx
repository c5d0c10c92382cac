import type { ReactNode } from 'react';
import { Article, type ArticleProps } from '../article/Article';
import { createFurniture, type FurnitureData } from '../article/createFurniture';
import { ArticleHead } from '../head/ArticleHead';
import type { Page } from '../head/page';
import type { Site } from '../head/site';
import { directionOf } from '../lib/directionOf';
import { languageTag } from '../lib/languageTag';
import type { NewsArticle } from '../model/article';
import type { ThemeName } from '../theme/themes';
import { cssOf, pageCss } from './documentCss';
import { print } from './jsx-runtime';
import { session, type Session } from './session';
import { type RenderToStaticMarkup, throughReact } from './siteComponents';

export interface RenderArticleOptions extends Omit<ArticleProps, 'article' | 'ref'> {
  /** The news site, for the head; its dates are those of `timeZone` where it names no zone of its own. */
  site?: Site | undefined;
  /**
   * Languages, AMP version, breadcrumb and paywall of the page, for the head. Where the page has a paywall the class of
   * newsprint's own is named as not free, unless `paywalled` names another; where it has none, nothing is.
   */
  page?: Page | undefined;
  /**
   * What only the site knows of the parts around the text: related stories, the address of a newsletter's form. A
   * document has all furniture of newsprint's own for which there is data; one of `furniture` stands in its place.
   */
  furnitureData?: FurnitureData | undefined;
  /** @default broadsheet */
  theme?: ThemeName | undefined;
  /**
   * Address of a stylesheet that holds `documentCss()`, linked in place of the styles in the head. With it, or with a
   * `nonce`, the document has no `style` attribute, so that it looks right under `style-src 'self'`.
   */
  stylesheet?: string | undefined;
  /** The nonce of the page's Content-Security-Policy, for the styles and the JSON-LD in the document. */
  nonce?: string | undefined;
  /**
   * React's function of that name from `react-dom/server`. Only `blocks`, `components`, `furniture` and React
   * elements in `header.slots` need it.
   */
  renderToStaticMarkup?: RenderToStaticMarkup | undefined;
}

/** What a rendering with these options has to know. */
export function sessionOf({
  nonce,
  stylesheet,
  renderToStaticMarkup,
}: RenderArticleOptions): Session {
  return {
    nonce,
    printReact: renderToStaticMarkup as Session['printReact'],
    rules: nonce !== undefined || stylesheet !== undefined ? new Map() : undefined,
  };
}

const knownFurniture = createFurniture();

/** The whole document as HTML, rendered in the present session. */
export function documentOf(
  article: NewsArticle,
  {
    site,
    page,
    furnitureData,
    furniture,
    theme = 'broadsheet',
    stylesheet,
    nonce: _nonce,
    renderToStaticMarkup,
    blocks,
    components,
    ...props
  }: RenderArticleOptions,
): string {
  const language = languageTag(article.inLanguage) ?? props.locale?.tag ?? 'en';
  const own = furnitureData ? createFurniture(furnitureData) : knownFurniture;
  const { furniture: ofSite, ...siteParts } = throughReact(
    { blocks, components, furniture },
    renderToStaticMarkup,
    props.onIssue,
  );
  const around = ofSite ? { ...own, ...ofSite } : own;
  // Before the head, which holds the rules that are found on the way.
  const content = <Article {...props} {...siteParts} furniture={around} article={article} />;
  // What a site brings may use any variable, and may change attributes of ours while it is read.
  const isOurs = !blocks && !components && !furniture && !renderToStaticMarkup;
  const known = {
    language,
    classes: session.classes,
    html: isOurs ? print(content) : undefined,
  };
  const document = (
    <html lang={language} dir={directionOf(language)}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        {stylesheet === undefined ? (
          <style>{pageCss(theme, known) as unknown as ReactNode}</style>
        ) : (
          <link rel="stylesheet" href={stylesheet} />
        )}
        <CollectedRules />
        <ArticleHead
          article={article}
          site={site && { ...site, timeZone: site.timeZone ?? props.timeZone }}
          page={{ paywalled: around.paywall ? undefined : [], ...page }}
        />
      </head>
      <body>{content}</body>
    </html>
  );
  return `<!DOCTYPE html>${print(document)}\n`;
}

/** The rules found so far, where the policy lets them stand in the document; they are taken out. */
export function CollectedRules(): ReactNode {
  const { nonce, rules } = session;
  if (nonce === undefined || !rules?.size) return null;

  const css = cssOf(rules);
  rules.clear();
  return <style>{css}</style>;
}
