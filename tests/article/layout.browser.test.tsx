import { render } from '@testing-library/react';
import { page, userEvent } from 'vitest/browser';
import { beforeEach, describe, expect, it } from 'vitest';
import { Article } from '../../src/article/Article';
import { Byline } from '../../src/components/Byline/Byline';
import { ar } from '../../src/i18n/locales/ar';
import type { NewsArticle } from '../../src/model/article';
import { themeCss } from '../../src/theme/themes';

const picture = {
  url: '/assets/ferry.svg',
  alt: 'A ferry',
  width: 1600,
  height: 900,
  caption: 'At dusk.',
};
const words =
  'The crossing takes twenty-six minutes in fair weather and rather more when the wind is in the north. ';
const article: NewsArticle = {
  headline: 'The ferry that keeps an island school open is running out of winters',
  standfirst: words,
  section: { name: 'Islands' },
  author: [{ name: 'Ingrid Aalto' }],
  datePublished: '2026-11-12T06:15:00Z',
  image: picture,
  body: [
    ...[1, 2, 3, 4].map(() => ({ type: 'paragraph' as const, text: words.repeat(5) })),
    { type: 'image', role: 'wide', ...picture },
    { type: 'paragraph', text: words },
  ],
};
const mostRead = {
  items: ['One', 'Two', 'Three'].map((headline) => ({ headline, url: `/${headline}` })),
};

beforeEach(() => {
  document.body.style.margin = '0';
});

/** Where the parts of the page are, in whole pixels from the side where reading starts. */
async function layout(width: number, props: Partial<Parameters<typeof Article>[0]> = {}) {
  await page.viewport(width, 900);
  const { container } = render(<Article article={article} mostRead={mostRead} {...props} />);
  const rightToLeft = container.firstElementChild!.getAttribute('dir') === 'rtl';
  const place = (selector: string) => {
    const {
      left,
      right,
      top,
      width: size,
    } = container.querySelector(selector)!.getBoundingClientRect();
    return {
      start: Math.round(rightToLeft ? width - right : left),
      top: Math.round(top),
      size: Math.round(size),
    };
  };
  return {
    overflow: document.documentElement.scrollWidth - width,
    headline: place('h1'),
    lead: place('header figure img'),
    meta: place('[part=article-header-meta]'),
    body: place('.newsprint-article-body'),
    wide: place('.newsprint-article-body figure img'),
    rail: place('[part=article-rail]'),
  };
}

describe('the page', () => {
  it.each([320, 360, 768, 1119, 1280, 1920])(
    'is never wider than its window: %i',
    async (width) => {
      expect((await layout(width)).overflow).toBe(0);
      const arabic = { article: { ...article, inLanguage: 'ar' }, locale: ar };
      expect((await layout(width, arabic)).overflow).toBe(0);
    },
  );

  it('is one column on a phone, whose pictures reach both edges', async () => {
    const { lead, meta, body, wide, rail } = await layout(360);
    expect(lead).toMatchObject({ start: 0, size: 360 });
    expect(wide).toMatchObject({ start: 0, size: 360 });
    expect(body).toMatchObject({ start: 18, size: 324 });
    expect(meta.top).toBeLessThan(lead.top);
    expect(rail.top).toBeGreaterThan(body.top);
  });

  it('keeps the measure on a tablet, with wider header and pictures', async () => {
    const { headline, lead, body, wide } = await layout(768);
    expect(body.size).toBeGreaterThan(540);
    expect(body.size).toBeLessThan(600);
    expect(headline.start).toBe(lead.start);
    expect(lead.size).toBe(wide.size);
    expect(lead.size).toBeGreaterThan(body.size);
  });

  it('has byline and date beside the text and the list in the margin on a desk', async () => {
    const { headline, lead, meta, body, wide, rail } = await layout(1280);
    expect(body.size).toBe(600);
    expect([meta.start, lead.start, wide.start]).toEqual([58, 58, 58]);
    expect(headline.start).toBe(body.start);
    expect(body.start).toBe(58 + 168 + 48);
    expect(rail.start).toBe(body.start + 600 + 48);
    expect(Math.abs(meta.top - body.top)).toBeLessThan(16);
    expect(rail.top).toBe(body.top);
  });

  it('stands in the middle without a list', async () => {
    await page.viewport(1280, 900);
    const { container } = render(<Article article={article} />);
    const { left, right } = container
      .querySelector('.newsprint-article-body')!
      .getBoundingClientRect();
    expect(Math.round(left)).toBe(Math.round(1280 - right));
  });

  it('is mirrored from right to left', async () => {
    const there = await layout(1280, { article: { ...article, inLanguage: 'ar' }, locale: ar });
    expect(there.overflow).toBe(0);
    expect(there.meta.start).toBe(there.lead.start);
    expect(there.body.start).toBeGreaterThan(there.meta.start);
    expect(there.rail.start).toBeGreaterThan(there.body.start);
  });

  it('reads in the order in which it stands', async () => {
    const { container } = render(<Article article={article} mostRead={mostRead} />);
    const order = [
      'h1',
      '[part=article-header-meta]',
      'header figure',
      '.newsprint-article-body',
      '[part=article-rail]',
    ].map((selector) => container.querySelector(selector)!);
    for (const [index, element] of order.slice(1).entries()) {
      expect(order[index]!.compareDocumentPosition(element)).toBe(Node.DOCUMENT_POSITION_FOLLOWING);
    }
  });
});

describe('type', () => {
  it('balances the headline and never slants or spaces Arabic', async () => {
    await page.viewport(1280, 900);
    const { container } = render(
      <Article
        article={{ ...article, inLanguage: 'ar', body: [{ type: 'pullquote', text: 'كلام' }] }}
        locale={ar}
      />,
    );
    const style = (selector: string) => getComputedStyle(container.querySelector(selector)!);
    expect(style('h1').textWrapStyle).toBe('balance');
    expect(['normal', '0px']).toContain(style('h1').letterSpacing);
    expect(style('[part=article-body-pullquote-text]').fontStyle).toBe('normal');
    expect(style('.newsprint-section-badge').textTransform).toBe('none');
  });

  it.each([
    ['en', 1.55, 'italic'],
    ['ar', 1.85, 'normal'],
    ['ur', 2.3, 'normal'],
    ['hi-IN', 1.75, 'normal'],
    ['zh-TW', 1.8, 'normal'],
    ['ko', 1.8, 'normal'],
  ])('has the line height and the stress of its script: %s', (inLanguage, leading, slant) => {
    const { container } = render(
      <>
        <style>{themeCss('broadsheet')}</style>
        <Article article={{ ...article, inLanguage, body: [{ type: 'pullquote', text: '…' }] }} />
      </>,
    );
    const style = (selector: string) => getComputedStyle(container.querySelector(selector)!);
    const { fontSize, lineHeight } = style('.newsprint-article-body');
    expect(parseFloat(lineHeight) / parseFloat(fontSize)).toBeCloseTo(leading, 2);
    expect(style('[part=article-body-pullquote-text]').fontStyle).toBe(slant);
  });

  it('is light or dark by the colour scheme of the page alone', async () => {
    const { container } = render(<Article article={article} />);
    const ground = () => getComputedStyle(container.firstElementChild!).backgroundColor;
    document.documentElement.style.colorScheme = 'light';
    expect(ground()).toBe('rgb(255, 253, 250)');
    document.documentElement.style.colorScheme = 'dark';
    expect(ground()).toBe('rgb(22, 21, 19)');
    document.documentElement.style.colorScheme = '';
  });
});

describe('a long byline', () => {
  it('hides the rest until it is asked for', async () => {
    const authors = Array.from({ length: 20 }, (_, index) => ({ name: `Author ${index + 1}` }));
    const { getByText } = render(<Byline authors={authors} />);
    const isSeen = () => getByText('Author 20').checkVisibility({ contentVisibilityAuto: true });
    expect(isSeen()).toBe(false);
    await userEvent.click(getByText('12 more'));
    expect(isSeen()).toBe(true);
  });
});
