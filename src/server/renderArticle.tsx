import { renderToStaticMarkup } from 'react-dom/server';
import { ServerStyleSheet } from 'styled-components';
import { Article, type ArticleProps } from '../article/Article';
import { ArticleHead } from '../head/ArticleHead';
import type { Site } from '../head/site';
import type { NewsArticle } from '../model/article';
import { directionOf } from '../lib/directionOf';
import { languageTag } from '../lib/languageTag';
import { themeCss, type ThemeName } from '../theme/themes';

export interface RenderArticleOptions extends Omit<ArticleProps, 'article' | 'ref'> {
  /** The news site, for the head. */
  site?: Site | undefined;
  /** @default broadsheet */
  theme?: ThemeName | undefined;
}

/** Renders an article as a complete HTML document that needs no script: its styles stand in the head, once. */
export function renderArticle(
  article: NewsArticle,
  { site, theme = 'broadsheet', ...props }: RenderArticleOptions = {},
): string {
  const sheet = new ServerStyleSheet();
  const language = languageTag(article.inLanguage) ?? props.locale?.tag ?? 'en';
  const document = (
    <html lang={language} dir={directionOf(language)}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <ArticleHead article={article} site={site} />
      </head>
      <body>
        <Article article={article} {...props} />
      </body>
    </html>
  );
  try {
    const html = renderToStaticMarkup(sheet.collectStyles(document));
    // Which styles are needed is known only now; every "<" of the content is escaped, so this is the head's end.
    const styles = `<style>${themeCss(theme)}</style>${sheet.getStyleTags()}`;
    return `<!DOCTYPE html>${html.replace('</head>', () => `${styles}</head>`)}\n`;
  } finally {
    sheet.seal();
  }
}
