import { render, screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { ArticleBody } from '../../src/article/ArticleBody';
import { TableOfContents } from '../../src/components/TableOfContents/TableOfContents';
import type { Block } from '../../src/model/blocks';
import { withHeadingIds } from '../../src/model/tableOfContents';

const body: Block[] = [
  { type: 'heading', level: 2, text: ['The ', { type: 'link', url: '/f', text: 'ferry' }] },
  { type: 'heading', level: 3, text: 'Its engine' },
  { type: 'heading', level: 2, text: 'The school' },
  { type: 'heading', level: 2, text: 'The vote' },
];

describe('<TableOfContents />', () => {
  it('leads to every subhead of the body', () => {
    const { container } = render(
      <>
        <TableOfContents body={body} />
        <ArticleBody body={withHeadingIds(body)} />
      </>,
    );
    const nav = screen.getByRole('navigation', { name: 'In this article' });
    const links = within(nav).getAllByRole('link');
    const targets = links.map((link) => container.querySelector(link.getAttribute('href')!));
    expect(targets.map((target) => target?.textContent)).toEqual([
      'The ferry',
      'Its engine',
      'The school',
      'The vote',
    ]);
    expect(within(within(nav).getAllByRole('list')[1]!).getAllByRole('link')).toHaveLength(1);
  });

  it('renders nothing where there are too few parts', () => {
    const { container, rerender } = render(<TableOfContents body={body.slice(0, 3)} />);
    expect(container).toBeEmptyDOMElement();
    rerender(<TableOfContents body={body.slice(0, 3)} minimum={2} title="In this story" />);
    expect(screen.getByRole('heading', { name: 'In this story' })).toBeVisible();
    rerender(<TableOfContents body={[]} minimum={0} />);
    expect(container).toBeEmptyDOMElement();
  });
});
