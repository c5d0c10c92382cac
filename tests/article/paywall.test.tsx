import { render, screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { Article } from '../../src/article/Article';
import { createFurniture } from '../../src/article/createFurniture';
import type { NewsArticle } from '../../src/model/article';
import { subscription } from '../fixtures/furniture';
import { article } from '../fixtures/wholePage';

describe('prop: paywall', () => {
  const paid: NewsArticle = {
    ...article,
    isAccessibleForFree: false,
    body: ['One.', 'Two.', 'Three.', 'Four.'].map((text) => ({ type: 'paragraph', text })),
  };
  const withPaywall = createFurniture({ paywall: subscription });

  it('has nothing of the rest in the page', () => {
    const { container } = render(<Article article={paid} furniture={withPaywall} />);
    expect(container).toHaveTextContent('Two.');
    expect(container.innerHTML).not.toMatch(/Three|Four/);
    expect(screen.getByRole('link', { name: 'Subscribe' })).toBeVisible();
  });

  it('marks the rest for those who may read it', () => {
    const { container } = render(
      <Article article={paid} furniture={withPaywall} paywall={{ isOpen: true }} />,
    );
    const rest = container.querySelector('.newsprint-paywall')!;
    expect(rest).toHaveTextContent('Three.Four.');
    expect(container.textContent.match(/Three/g)).toHaveLength(1);
    expect(screen.queryByRole('link', { name: 'Subscribe' })).toBeNull();
  });

  it('shows as much to everybody as it is told', () => {
    const { container, rerender } = render(
      <Article article={paid} furniture={withPaywall} paywall={{ preview: { paragraphs: 3 } }} />,
    );
    expect(container).toHaveTextContent('Three.');
    expect(container).not.toHaveTextContent('Four.');
    rerender(<Article article={paid} furniture={withPaywall} paywall={{ preview: {} }} />);
    expect(container).toHaveTextContent('Four.');
    expect(screen.getByRole('link', { name: 'Subscribe' })).toBeVisible();
  });

  it('names no part of the rest in the contents', () => {
    const headings = ['A', 'B', 'C', 'D'].flatMap((text) => [
      { type: 'heading' as const, level: 2 as const, text },
      { type: 'paragraph' as const, text: 'Words.' },
    ]);
    const long = { ...paid, genre: 'feature' as const, body: headings };
    const { container } = render(
      <Article article={long} furniture={withPaywall} paywall={{ preview: { paragraphs: 3 } }} />,
    );
    expect(screen.getByRole('navigation')).toHaveTextContent('ABC');
    expect(container.querySelector('[href="#d"]')).toBeNull();
  });

  it('gives alike subheads ids of their own on both sides', () => {
    const body = ['A', 'A', 'A'].flatMap((text) => [
      { type: 'heading' as const, level: 2 as const, text },
      { type: 'paragraph' as const, text: 'Words.' },
    ]);
    const { container } = render(
      <Article
        article={{ ...paid, genre: 'feature', body }}
        furniture={withPaywall}
        paywall={{ isOpen: true }}
      />,
    );
    const ids = Array.from(
      container.querySelectorAll('.newsprint-article-body h2'),
      ({ id }) => id,
    );
    expect(new Set(ids).size).toBe(3);
    const links = screen.getByRole('navigation').querySelectorAll('a');
    expect(Array.from(links, ({ hash }) => hash)).toEqual(ids.map((id) => `#${id}`));
  });

  it('does not stand in an article that is free, or on a page without one', () => {
    const { container, rerender } = render(
      <Article article={{ ...paid, isAccessibleForFree: true }} furniture={withPaywall} />,
    );
    expect(container).toHaveTextContent('Four.');
    rerender(<Article article={paid} furniture={createFurniture()} />);
    expect(container).toHaveTextContent('Four.');
    expect(container.querySelector('.newsprint-paywall')).toBeNull();
  });
});
