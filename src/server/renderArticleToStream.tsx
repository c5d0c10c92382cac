import { ArticleMain, type ArticleMainProps } from '../article/ArticleMain';
import type { NewsArticle } from '../model/article';
import { reportIssue } from '../model/issue';
import { CollectedRules, documentOf, type RenderArticleOptions, sessionOf } from './document';
import { print } from './jsx-runtime';
import { Markup } from './Markup';
import { renderIn } from './session';

/** An article whose text may still be on its way. */
export interface LateArticle extends Omit<NewsArticle, 'body'> {
  body: NewsArticle['body'] | Promise<NewsArticle['body']>;
}

export interface RenderArticleToStreamOptions extends RenderArticleOptions {
  /** Ends the stream with its reason when it is aborted: the reader has gone. */
  signal?: AbortSignal | undefined;
}

/**
 * Renders an article as a complete HTML document, piece by piece in UTF-8. With a promise as `body`, the head and the
 * article's header are sent before it is kept, so the header does not say how long the text takes to read. Nothing is
 * rendered before it is read; each piece ends where a tag does.
 *
 * A body that fails is reported to `onIssue` as `body-failed`, and the document ends without it, but properly. The
 * stream itself fails when the article does, or when `signal` is aborted.
 */
export function renderArticleToStream(
  article: LateArticle | Promise<LateArticle>,
  { signal, ...options }: RenderArticleToStreamOptions = {},
): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder();
  expectFailure(article);
  const pieces = piecesOf(article, options);
  const ended = new AbortController();

  return new ReadableStream<Uint8Array>(
    {
      start(controller) {
        const abort = () => {
          void pieces.return();
          controller.error(signal?.reason);
        };
        if (signal?.aborted) abort();
        else signal?.addEventListener('abort', abort, { signal: ended.signal });
      },
      async pull(controller) {
        const { done, value } = await pieces.next();
        if (signal?.aborted) return;
        if (!done) return controller.enqueue(encoder.encode(value));
        ended.abort();
        controller.close();
      },
      cancel() {
        ended.abort();
        // Not awaited: it would wait for a body that nobody reads.
        void pieces.return();
      },
    },
    { highWaterMark: 0 },
  );
}

/** Stands for the body in what is around it. No text can hold it: every `<` of a text is escaped. */
const place = '<newsprint-body></newsprint-body>';

async function* piecesOf(
  article: LateArticle | Promise<LateArticle>,
  options: RenderArticleOptions,
): AsyncGenerator<string, void> {
  const { body, ...known } = await article;
  let main: ArticleMainProps | undefined;
  const hold = (props: object) => {
    main = props as ArticleMainProps;
    return new Markup(place);
  };
  const session = sessionOf(options);
  const held = { component: ArticleMain, hold };
  const around = renderIn({ ...session, held }, () => documentOf({ ...known, body: [] }, options));
  const [before = '', after = ''] = around.split(place);
  yield before;

  try {
    const blocks = await body;
    const html = renderIn({ ...session, body: blocks }, () => {
      const page = { ...main!.page, article: { ...known, body: blocks } };
      const text = <ArticleMain key="main" page={page} />;
      return print([<CollectedRules key="rules" />, text]);
    });
    yield* cutAfterTags(html);
  } catch (error) {
    reportIssue(options.onIssue, bodyFailed(error));
  }
  yield after;
}

/** A promise that breaks before the stream is read is no rejection that nobody handles: the stream will tell. */
function expectFailure(article: LateArticle | Promise<LateArticle>): void {
  const ignore = () => {};
  const expectOfBody = ({ body }: LateArticle) => {
    if (body instanceof Promise) body.catch(ignore);
  };
  if (article instanceof Promise) article.then(expectOfBody, ignore);
  else expectOfBody(article);
}

/** Long enough to be worth a packet, short enough not to keep the reader waiting. */
const pieceLength = 16_384;

/** In our markup a `>` always ends a tag: in a text and in an attribute it is escaped. */
function* cutAfterTags(html: string): Generator<string, void> {
  let start = 0;
  while (start < html.length) {
    const end = html.indexOf('>', start + pieceLength) + 1 || html.length;
    yield html.slice(start, end);
    start = end;
  }
}

function bodyFailed(error: unknown) {
  const reason = error instanceof Error ? error.message : String(error);
  return {
    code: 'body-failed',
    path: 'body',
    severity: 'error' as const,
    message: `The article's body failed (${reason}), so the page has only what stands around it: see why the promise was not kept.`,
  };
}
