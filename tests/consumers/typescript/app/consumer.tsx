// Compiled, not run: what a strict site writes, and what the types must refuse.
import {
  Article,
  ArticleBody,
  ArticleHead,
  ArticleHeader,
  articleJsonLd,
  articleMeta,
  Byline,
  en,
  MobileToggle,
  MostRead,
  PublishedDate,
  SectionBadge,
  themeCss,
  tokens,
  VersionLink,
  type Block,
  type BlockProps,
  type NewsArticle,
  type Site,
} from 'newsprint';
import { getLocale, tr } from 'newsprint/locales';
import { documentCss, renderArticle, renderArticleToStream, renderWidget } from 'newsprint/server';
import { fromWordPress } from 'newsprint/sources';
import { renderToStaticMarkup } from 'react-dom/server';
import { styled } from 'styled-components';

declare module 'newsprint' {
  interface BlockTypes {
    chart: { data: string };
  }
}

const chart: Block = { type: 'chart', data: '1 2 3' };
// @ts-expect-error There is no such block.
const unknown: Block = { type: 'map', place: 'Skarholm' };

function Chart({ block }: BlockProps<'chart'>) {
  return <figure>{block.data}</figure>;
}

const { article: parsed, issues } = fromWordPress({ title: { rendered: 'A headline' } });
const article: NewsArticle = parsed ?? { headline: 'Another', author: [], body: [chart, unknown] };
const site: Site = { url: 'https://www.example.com', name: 'The Example' };
const text: string = `${articleMeta(article, site).title} ${issues.length} ${themeCss('broadsheet')}`;

const MyByline = styled(Byline)`
  color: ${tokens.color.muted};
`;

export const page = (
  <>
    <ArticleHead article={article} site={site} />
    <Article
      article={article}
      locale={getLocale('tr')}
      timeZone="Europe/Istanbul"
      now="2026-11-12T09:00:00Z"
      mostRead={{ items: [{ headline: 'One', url: '/one' }], limit: 5 }}
      alternateVersion={{ version: 'mobile', href: '/ferry' }}
      components={{ VersionLink }}
      blocks={{ chart: Chart }}
      className="mine"
      data-test="yes"
    />
    <ArticleHeader headline="A headline" id="top" />
    <ArticleBody body={article.body} />
    <SectionBadge section={{ name: 'World' }} />
    <MyByline authors={[{ name: 'Ada' }]} locale={tr} lang="tr" />
    <PublishedDate datePublished="2026-11-12" title={text} />
    <MostRead items={[]} />
    <MobileToggle version="desktop" href="/" locale={en} />
    {/* @ts-expect-error Authors are objects, not names. */}
    <Byline authors={['Ada']} />
    {/* @ts-expect-error There are two versions. */}
    <MobileToggle version="tablet" href="/" />
  </>
);

export const data: unknown = articleJsonLd(article, site);

const late = { ...article, body: Promise.resolve(article.body) };
export const documents: readonly (string | ReadableStream<Uint8Array>)[] = [
  renderArticle(article, { site, blocks: { chart: Chart }, renderToStaticMarkup, nonce: 'abc' }),
  renderArticleToStream(late, { signal: new AbortController().signal }),
  renderWidget('most-read', { items: [], limit: 5, stylesheet: '/newsprint.css' }),
  documentCss({ accents: ['#0a586f'], adSlots: [[300, 250]] }),
  // @ts-expect-error There is no such widget.
  renderWidget('weather', {}),
];
