import { render, screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { Article } from '../../src/article/Article';
import { createFurniture } from '../../src/article/createFurniture';
import { RelatedArticles } from '../../src/components/RelatedArticles/RelatedArticles';
import { mostReadEn } from '../fixtures/mostRead';

const headlines = () =>
  screen.getAllByRole('article').map((card) => within(card).getByRole('link').textContent);

describe('<RelatedArticles />', () => {
  it('is a named list of cards, their headlines one level below its heading', () => {
    render(<RelatedArticles items={mostReadEn.slice(0, 3)} headingLevel={3} />);
    const aside = screen.getByRole('complementary', { name: 'Related stories' });
    expect(within(aside).getByRole('heading', { level: 3 })).toHaveTextContent('Related stories');
    expect(within(aside).getAllByRole('heading', { level: 4 })).toHaveLength(3);
    expect(within(aside).getAllByRole('listitem')).toHaveLength(3);
  });

  it('leaves out the article being read and doubles, and is still full', () => {
    const [first, second, third, fourth] = mostReadEn;
    render(
      <RelatedArticles
        items={[
          first!,
          second!,
          { ...second!, url: `${second!.url}?utm_source=x` },
          third!,
          fourth!,
        ]}
        currentUrl={`${first!.url}#comments`}
        limit={3}
      />,
    );
    expect(headlines()).toEqual([second, third, fourth].map((item) => item!.headline));
  });

  it('says how old each was at the time of the request', () => {
    render(<RelatedArticles items={mostReadEn.slice(0, 1)} now="2026-11-11T20:05:00Z" />);
    expect(screen.getByText('3 hours ago')).toHaveAttribute('datetime', '2026-11-11T17:05:00Z');
  });

  it.each([
    ['none', []],
    ['one without a headline', [{ headline: ' ', url: '/a' }]],
  ])('renders nothing for %s', (_case, items) => {
    expect(render(<RelatedArticles items={items} />).container).toBeEmptyDOMElement();
  });

  it('is told by Article which one is read, and when', () => {
    const [current, other] = mostReadEn;
    render(
      <Article
        article={{ headline: 'Ferry', url: current!.url, author: [], body: [] }}
        furniture={createFurniture({ related: { items: [current!, other!] } })}
        now="2026-11-10T07:00:00Z"
      />,
    );
    expect(screen.queryByRole('link', { name: current!.headline })).toBeNull();
    expect(screen.getByRole('link', { name: other!.headline })).toBeVisible();
    expect(screen.getByText('2 hours ago')).toBeVisible();
  });
});
