import { renderToStaticMarkup } from 'react-dom/server';
import { ServerStyleSheet } from 'styled-components';
import { describe, expect, it } from 'vitest';
import { Article } from '../../src/article/Article';
import { collectStyles } from '../bench/systems/collectStyles.mjs';
import { ferry } from '../fixtures/articles/ferry';
import { live } from '../fixtures/articles/live';
import { mostReadEn } from '../fixtures/mostRead';

const articles = [ferry, live, ferry];

function rendered(article: typeof ferry, isKept: boolean) {
  const sheet = new ServerStyleSheet();
  const page = <Article article={article} mostRead={{ items: mostReadEn }} />;
  try {
    const html = renderToStaticMarkup(
      isKept ? collectStyles(sheet, page) : sheet.collectStyles(page),
    );
    return { html, css: sheet.getStyleTags() };
  } finally {
    sheet.seal();
  }
}

describe('styles collected as the README shows', () => {
  it('are those of sheet.collectStyles, in each of several requests', () => {
    const kept = articles.map((article) => rendered(article, true));
    expect(kept).toEqual(articles.map((article) => rendered(article, false)));
    expect(kept[0]?.css).toMatch(/font-family:/);
  });
});
