import { render, screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { ArticleCard } from '../../src/components/ArticleCard/ArticleCard';

const story = {
  headline: 'Rope and bell',
  url: '/rope',
  section: { name: 'Sea' },
  image: { url: '/rope.jpg', alt: 'A rope' },
  datePublished: '2026-11-12T06:00:00Z',
};

describe('<ArticleCard />', () => {
  it('is an article whose headline is the only link', () => {
    render(<ArticleCard {...story} />);
    expect(screen.getByRole('article')).toHaveTextContent('Rope and bellSea');
    expect(screen.getByRole('heading', { level: 3 })).toHaveTextContent('Rope and bell');
    expect(screen.getAllByRole('link')).toEqual([
      screen.getByRole('link', { name: 'Rope and bell' }),
    ]);
  });

  it('says the age where it is told the time', () => {
    render(<ArticleCard {...story} now="2026-11-12T09:00:00Z" headingLevel={2} />);
    expect(screen.getByText('3 hours ago')).toHaveAttribute('datetime', '2026-11-12T06:00:00Z');
    expect(screen.getByRole('heading', { level: 2 })).toBeInTheDocument();
  });

  it('has a picture that is silent', () => {
    render(<ArticleCard {...story} />);
    expect(screen.queryByRole('img')).toBeNull();
    expect(screen.getByRole('presentation')).toHaveAttribute('src', '/rope.jpg');
  });

  it('leaves out what is missing or may not be linked', () => {
    render(
      <ArticleCard headline="Fog" url="javascript:alert(1)" datePublished="2026-11-12" now="x" />,
    );
    expect(screen.getByRole('article')).toHaveTextContent(/^Fog$/);
    expect(screen.queryByRole('link')).toBeNull();
  });

  it('renders nothing without a headline', () => {
    const { container } = render(<ArticleCard headline=" " url="/x" />);
    expect(container).toBeEmptyDOMElement();
  });
});
