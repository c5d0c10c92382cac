import { render, screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { Article } from '../../src/article/Article';
import { createFurniture } from '../../src/article/createFurniture';
import type { Furniture } from '../../src/article/furniture';
import { NewsletterSignup } from '../../src/components/NewsletterSignup/NewsletterSignup';
import { Topics } from '../../src/components/Topics/Topics';
import { article, furniture, genres, page } from '../fixtures/wholePage';

/** Steps of more than one level, and levels of the first that are not the first. */
function outlineFaults(first = 1): string[] {
  const headings = document.querySelectorAll('h1, h2, h3, h4, h5, h6');
  const found = Array.from(headings, ({ localName }) => Number(localName[1]));
  const steps = [first - 1, ...found].slice(0, -1).map((level, index) => [level, found[index]!]);
  return steps.flatMap(([from, to], index) =>
    to! - from! > 1 || (to === first) !== (index === 0) ? [`h${from} h${to}`] : [],
  );
}

describe('the outline', () => {
  it.each(genres)('has one h1 and skips no level, with all parts: %s', (genre) => {
    render(<Article {...page} article={{ ...article, genre }} />);
    expect(outlineFaults()).toEqual([]);
  });

  it.each(Object.keys(furniture) as (keyof Furniture)[])('nor with %s alone', (name) => {
    render(<Article article={article} furniture={{ [name]: furniture[name] }} />);
    expect(outlineFaults()).toEqual([]);
  });

  it('begins at the level of the headline', () => {
    render(<Article {...page} headingLevel={2} />);
    expect(outlineFaults(2)).toEqual([]);
  });
});

describe('landmarks', () => {
  it.each(genres)('have names, and no two the same: %s', (genre) => {
    render(<Article {...page} article={{ ...article, genre }} />);
    const found = (['navigation', 'region', 'complementary', 'form'] as const).flatMap((role) =>
      screen.queryAllByRole(role).map((element) => `${role} ${element.getAttribute('aria-label')}`),
    );
    expect(found).not.toContainEqual(expect.stringContaining('null'));
    expect(new Set(found).size).toBe(found.length);
  });
});

describe('prop: furniture', () => {
  it('hands each part what the article knows', () => {
    render(<Article article={article} furniture={createFurniture()} />);
    expect(screen.getByRole('link', { name: 'Ferries' })).toHaveAttribute('href', '/ferries');
    expect(screen.getByText(/Norden Shipping/)).toBeVisible();
    expect(
      decodeURIComponent(screen.getByRole('link', { name: /email/i }).getAttribute('href')!),
    ).toContain(article.url);
  });

  it('takes components of the site, which bring what only it knows', () => {
    render(
      <Article
        article={article}
        furniture={{
          topics: Topics,
          newsletter: (props) => (
            <NewsletterSignup {...props} title="The Morning Boat" action="/subscribe" />
          ),
        }}
      />,
    );
    const newsletter = screen.getByRole('region', { name: 'The Morning Boat' });
    expect(newsletter.querySelector('form')).toHaveAttribute('action', '/subscribe');
    expect(screen.getByRole('region', { name: 'Topics' })).toBeVisible();
    expect(screen.queryByRole('group')).toBeNull();
  });

  it.each(genres)('leaves no hole where the article has no data: %s', (genre) => {
    const { container } = render(
      <Article
        article={{ headline: 'Only this', author: [], body: [], genre }}
        furniture={createFurniture()}
        mostRead={{ items: [] }}
        alternateVersion={{ version: 'mobile' }}
        now={page.now}
        onIssue={() => {}}
      />,
    );
    expect(container.querySelector('h1')).toHaveTextContent('Only this');
    expect(container.querySelectorAll('[part^=article-]:empty')).toHaveLength(0);
    expect(container.querySelector('article')).not.toHaveAttribute('data-rail');
    expect(screen.getAllByRole('heading')).toHaveLength(1);
  });

  it('moves corrections and key events out of the text where they have a place of their own', () => {
    const live = { ...article, genre: 'live' as const };
    const { container, rerender } = render(<Article article={live} furniture={furniture} />);
    const body = () => within(container.querySelector<HTMLElement>('.newsprint-article-body')!);
    expect(screen.getAllByText(/two pumps/)).toHaveLength(1);
    expect(screen.getAllByRole('navigation', { name: 'Key events' })).toHaveLength(1);
    expect(body().queryByText(/two pumps/)).toBeNull();
    expect(body().queryByRole('navigation')).toBeNull();

    rerender(<Article article={live} furniture={furniture} layout={{ main: ['body'] }} />);
    expect(body().getByText(/two pumps/)).toBeVisible();
    expect(body().getByRole('navigation', { name: 'Key events' })).toBeVisible();
  });

  it('gives the subheads of a long read the ids that its contents lead to', () => {
    render(<Article article={{ ...article, genre: 'feature' }} furniture={furniture} />);
    const contents = screen.getByRole('navigation', { name: 'In this article' });
    for (const link of within(contents).getAllByRole('link')) {
      const target = document.getElementById(
        decodeURIComponent(link.getAttribute('href')!.slice(1)),
      );
      expect(target).toHaveTextContent(link.textContent);
    }
  });
});
