import { render, screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { Article } from '../../src/article/Article';
import type { Furniture, SitePartProps } from '../../src/article/furniture';
import type { PartName } from '../../src/article/layouts';
import type { Genre } from '../../src/model/article';
import type { Issue } from '../../src/model/issue';
import { article, page } from '../fixtures/wholePage';

/** The given texts, in the order in which the page has them. */
function inOrder(container: Element, texts: readonly string[]): string[] {
  const text = container.textContent;
  return texts
    .filter((one) => text.includes(one))
    .toSorted((a, b) => text.indexOf(a) - text.indexOf(b));
}

describe('prop: layout', () => {
  it('has an order of its own for each genre', () => {
    const texts = [
      'Paid for by',
      'out of 5',
      'Key events',
      'At ten past seven',
      'About the author',
      'Most read',
    ];
    const order = (genre: Genre) => {
      const { container, unmount } = render(<Article {...page} article={{ ...article, genre }} />);
      container.querySelector('[role=img]')?.append('out of 5');
      const found = inOrder(container, texts);
      unmount();
      return found;
    };
    expect(order('sponsored')[0]).toBe('Paid for by');
    expect(order('live').indexOf('Key events')).toBeLessThan(
      order('live').indexOf('At ten past seven'),
    );
    expect(order('review').indexOf('out of 5')).toBeLessThan(
      order('review').indexOf('At ten past seven'),
    );
    expect(order('news')).not.toContain('out of 5');
    expect(order('opinion').slice(-2)).toEqual(['About the author', 'Most read']);
  });

  it('changes the areas that it names, and only those', () => {
    const { container } = render(
      <Article
        {...page}
        layout={{ rail: ['newsletter'], end: ['topics', 'mostRead'], main: ['body'] }}
      />,
    );
    const texts = ['At ten past seven', 'The Morning Boat', 'Topics', 'Most read', '212 comments'];
    expect(inOrder(container, texts)).toEqual([
      '212 comments',
      'At ten past seven',
      'The Morning Boat',
      'Topics',
      'Most read',
    ]);
    expect(
      within(container.querySelector<HTMLElement>('[part=article-rail]')!).getByRole('region'),
    ).toHaveAccessibleName('The Morning Boat');
  });

  it('has places for parts of the site, which get plain data', () => {
    const Weather = ({ article: { headline }, headingLevel, timeZone }: SitePartProps) => (
      <p>{`Fog: ${headline}, ${headingLevel}, ${timeZone}`}</p>
    );
    render(
      <Article
        article={article}
        furniture={{ weather: Weather } as Furniture}
        layout={{ rail: ['weather' as PartName] }}
        timeZone="Europe/Oslo"
      />,
    );
    expect(screen.getByText('Fog: The ferry, 2, Europe/Oslo')).toBeVisible();
  });

  it('reports a name that no part has, with the cure', () => {
    const issues: Issue[] = [];
    const layout = { main: ['topcis' as PartName, 'topics' as const] };
    render(<Article {...page} layout={layout} onIssue={(issue) => issues.push(issue)} />);
    expect(issues).toEqual([
      expect.objectContaining({
        code: 'part-unknown',
        path: 'layout.main[0]',
        severity: 'warning',
      }),
    ]);
    expect(issues[0]!.message).toContain('furniture={{ topcis: YourComponent }}');
    expect(screen.getByRole('region', { name: 'Topics' })).toBeVisible();
  });
});
