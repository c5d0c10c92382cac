import { render, screen } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { Article } from '../../src/article/Article';
import { ar } from '../../src/i18n/locales/ar';
import { en } from '../../src/i18n/locales/en';
import type { NewsArticle } from '../../src/model/article';

const article: NewsArticle = {
  headline: 'The ferry',
  url: 'https://example.org/ferry',
  author: [{ name: 'Ingrid Aalto' }],
  datePublished: '2026-11-12T06:15:00Z',
  section: { name: 'Islands', accent: '#0a586f' },
  inLanguage: 'en-GB',
  body: [
    { type: 'paragraph', text: 'At ten past seven.' },
    { type: 'heading', level: 2, text: 'What the survey found' },
  ],
};
const stories = ['ferry', 'bakery', 'trains'].map((name) => ({
  headline: name,
  url: `https://example.org/${name}`,
}));
const rootOf = (container: Element) => container.firstElementChild as HTMLElement;

function deepFreeze<T>(value: T): T {
  if (typeof value === 'object' && value !== null) {
    Object.values(value).forEach(deepFreeze);
    Object.freeze(value);
  }
  return value;
}

describe('<Article />', () => {
  it('is an article in its own language and direction', () => {
    const { container, rerender } = render(<Article article={article} />);
    expect(rootOf(container).localName).toBe('article');
    expect(rootOf(container)).toHaveAttribute('lang', 'en-GB');
    expect(rootOf(container)).toHaveAttribute('dir', 'ltr');

    rerender(<Article article={{ ...article, inLanguage: undefined }} locale={ar} />);
    expect(rootOf(container)).toHaveAttribute('lang', 'ar');
    expect(rootOf(container)).toHaveAttribute('dir', 'rtl');
  });

  it('writes dates of the region of the article', () => {
    render(<Article article={article} locale={en} />);
    expect(screen.getByText('Published 12 November 2026, 06:15 UTC')).toBeVisible();
  });

  it('has one h1 and skips no level', () => {
    render(<Article article={article} mostRead={{ items: stories }} />);
    expect(
      screen.getAllByRole('heading').map((heading) => [heading.localName, heading.textContent]),
    ).toEqual([
      ['h1', 'The ferry'],
      ['h2', 'What the survey found'],
      ['h2', 'Most read'],
    ]);
  });

  it('follows the level of its headline', () => {
    render(<Article article={article} mostRead={{ items: stories }} headingLevel={2} />);
    expect(screen.getAllByRole('heading').map((heading) => heading.localName)).toEqual([
      'h2',
      'h3',
      'h3',
    ]);
  });

  it('leaves itself out of the most-read list', () => {
    render(<Article article={article} mostRead={{ items: stories, limit: 2 }} />);
    expect(screen.getAllByRole('link').map((link) => link.textContent)).toEqual([
      'bakery',
      'trains',
    ]);
  });

  it('has no margin for a list that would be empty', () => {
    const { container } = render(<Article article={article} mostRead={{ items: [stories[0]!] }} />);
    expect(rootOf(container)).not.toHaveAttribute('data-rail');
    expect(container.querySelector('[part=article-rail]')).toBeNull();
  });

  it('leaves no hole for anything that is missing', () => {
    const { container } = render(
      <Article
        article={{ headline: 'Only this', author: [], body: [] }}
        mostRead={{ items: [] }}
      />,
    );
    expect(container.textContent).toBe('Only this');
  });

  it('colours everything in the accent of its section, but not what is paid for', () => {
    const { container, rerender } = render(<Article article={article} style={{ opacity: 0.9 }} />);
    const accent = () => rootOf(container).style.getPropertyValue('--newsprint-section-accent');
    expect(accent()).toContain('#0a586f');
    expect(rootOf(container).style.opacity).toBe('0.9');
    rerender(<Article article={{ ...article, genre: 'sponsored' }} />);
    expect(container.innerHTML).not.toContain('#0a586f');
  });

  it.each([
    ['opinion', 'opinion'],
    ['analysis', 'analysis'],
    ['sponsored', 'sponsored'],
    ['news', 'paper'],
    [undefined, 'paper'],
  ] as const)('stands on the ground of its genre: %s', (genre, ground) => {
    const { container } = render(<Article article={{ ...article, genre }} />);
    expect(rootOf(container)).toHaveAttribute('data-ground', ground);
  });

  it('offers the other version', () => {
    render(
      <Article
        article={article}
        alternateVersion={{ version: 'mobile', href: '/ferry', amp: true }}
      />,
    );
    expect(screen.getByRole('link', { name: 'Exit mobile version' })).toHaveAttribute(
      'href',
      '/ferry?noamp=mobile',
    );
  });

  it('leaves its input as it was', () => {
    const frozen = deepFreeze(
      structuredClone({
        article: { ...article, genre: 'feature' as const },
        mostRead: { items: stories },
      }),
    );
    expect(() => render(<Article {...frozen} />)).not.toThrow();
  });

  it('says nothing on the console for good data', () => {
    const messages = [vi.spyOn(console, 'warn'), vi.spyOn(console, 'error')];
    render(
      <Article
        article={article}
        mostRead={{ items: stories }}
        alternateVersion={{ version: 'desktop', href: '/m' }}
      />,
    );
    for (const message of messages) expect(message).not.toHaveBeenCalled();
  });

  it('warns of an old article, from the age on that the site chooses', () => {
    const old = { ...article, datePublished: '2024-03-01T10:00:00Z' };
    const notice = 'This article is more than 2 years old';
    const { rerender } = render(<Article article={old} now="2026-11-12T12:00:00Z" />);
    expect(screen.getByText(notice)).toBeInTheDocument();
    rerender(<Article article={old} now="2026-11-12T12:00:00Z" ageNotice={36} />);
    expect(screen.queryByText(notice)).toBeNull();
    rerender(<Article article={old} now="2026-11-12T12:00:00Z" ageNotice={false} />);
    expect(screen.queryByText(notice)).toBeNull();
    rerender(<Article article={old} />);
    expect(screen.queryByText(notice)).toBeNull();
  });

  it('writes dates as the header is told to', () => {
    const dates = { calendar: 'buddhist', hourCycle: 'h12' } as const;
    render(<Article article={article} header={{ dates }} />);
    expect(screen.getByText(/2569/)).toBeInTheDocument();
  });
});
