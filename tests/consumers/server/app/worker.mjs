import { renderArticle, renderArticleToStream, renderWidget } from 'newsprint/server';
import { article, site } from './article.mjs';

const answers = {
  '/whole': () => renderArticle(article, site),
  '/widget': () => renderWidget('most-read', site.mostRead),
  // Read here, for what carries the answer out may keep small pieces together.
  '/stream': async () => {
    let keep;
    const body = new Promise((resolve) => (keep = resolve));
    const reader = renderArticleToStream({ ...article, body }, site).getReader();
    const pieces = [(await reader.read()).value];
    keep(article.body);
    for (let part = await reader.read(); !part.done; part = await reader.read()) {
      pieces.push(part.value);
    }
    return JSON.stringify(pieces.map((piece) => new TextDecoder().decode(piece)));
  },
  '/broken': () => {
    const body = Promise.reject(new Error('no connection'));
    return renderArticleToStream({ ...article, body }, { ...site, onIssue: () => {} });
  },
};

export default {
  async fetch(request) {
    const answer = answers[new URL(request.url).pathname];
    if (!answer) return new Response(null, { status: 404 });
    const headers = { 'content-type': 'text/html; charset=utf-8' };
    return new Response(await answer(), { headers });
  },
};
