import axe from 'axe-core';
import { render } from '@testing-library/react';
import { page as browser } from 'vitest/browser';
import { beforeEach, describe, expect, it } from 'vitest';
import { Article, type ArticleProps } from '../../src/article/Article';
import type { Furniture } from '../../src/article/furniture';
import type { PartName } from '../../src/article/layouts';
import { ar } from '../../src/i18n/locales/ar';
import { article, furniture, genres, page } from '../fixtures/wholePage';

const words = 'The crossing takes twenty-six minutes in fair weather. '.repeat(40);
const longArticle = { ...article, body: [{ type: 'paragraph' as const, text: words }] };

beforeEach(() => {
  document.body.style.margin = '0';
});

async function show(width: number, props: Partial<ArticleProps> = {}) {
  await browser.viewport(width, 900);
  const { container } = render(<Article {...page} article={longArticle} {...props} />);
  const find = (selector: string) => container.querySelector(selector)!;
  return { container, find, box: (selector: string) => find(selector).getBoundingClientRect() };
}

describe('the whole page', () => {
  it.each(genres)('has no axe violation: %s', async (genre) => {
    const { container } = render(
      <main>
        <Article {...page} article={{ ...article, genre }} />
      </main>,
    );
    const { violations } = await axe.run(container);
    expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
  });

  it.each([320, 768, 1280])('is never wider than its window: %i', async (width) => {
    await show(width);
    expect(document.documentElement.scrollWidth).toBe(width);
    await show(width, { article: { ...article, inLanguage: 'ar' }, locale: ar });
    expect(document.documentElement.scrollWidth).toBe(width);
  });

  it('stands on a phone in the order in which it is read', async () => {
    const { container } = await show(360);
    const boxes = [
      ...container.querySelectorAll('h1, [part=article-margin], [part=article-main] > *'),
      ...container.querySelectorAll('[part=article-rail] > *, [part=article-end] > *'),
    ].map((element) => element.getBoundingClientRect());
    expect(boxes.length).toBeGreaterThan(8);
    for (const [index, { top }] of boxes.slice(1).entries()) {
      expect(top).toBeGreaterThanOrEqual(boxes[index]!.bottom);
    }
  });

  it('has a rail for any part on a desk, and one column on a phone', async () => {
    const layout = { rail: ['newsletter' as const], end: ['mostRead' as const] };
    const desk = await show(1280, { layout });
    const [text, rail] = [desk.box('.newsprint-article-body'), desk.box('[part=article-rail]')];
    expect(rail.left).toBeGreaterThan(text.right);
    expect(rail.top).toBeLessThan(text.bottom);
    expect(desk.find('[part=article-rail] form')).toBeVisible();

    const phone = await show(360, { layout });
    expect(phone.box('[part=article-rail]').top).toBeGreaterThan(
      phone.box('.newsprint-article-body').bottom,
    );
  });

  it('has what is short beside the text on a desk, under the dates', async () => {
    const { box } = await show(1280);
    const [margin, text] = [box('[part=article-margin]'), box('.newsprint-article-body')];
    expect(margin.right).toBeLessThan(text.left);
    expect(margin.top).toBeGreaterThan(box('.newsprint-published-date').bottom - 1);
  });

  it('keeps no room for a component that renders nothing', async () => {
    const nothing = { notice: () => null } as Furniture;
    const notice = ['notice' as PartName];
    const layout = { top: notice, margin: [], main: ['body'] as const, rail: [], end: notice };
    const empty = await show(360, { furniture: { ...furniture, ...nothing }, layout });
    const without = await show(360, { layout: { ...layout, top: [], end: [] } });
    expect(empty.box('article').height).toBe(without.box('article').height);
  });
});
