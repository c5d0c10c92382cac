import { render, screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { MostRead } from '../../src/components/MostRead/MostRead';
import { Tabs } from '../../src/components/Tabs/Tabs.client';
import { ar } from '../../src/i18n/locales/ar';

const items = ['One', 'Two', 'Three', 'Four', 'Five', 'Six'].map((headline) => ({
  headline,
  url: `https://example.org/${headline.toLowerCase()}`,
}));
const titles = () => screen.getAllByRole('link').map((link) => link.textContent);

describe('<MostRead />', () => {
  it.each([
    ['no items', {}],
    ['an empty list', { items: [] }],
    ['only the current article', { items: [items[0]!], currentUrl: items[0]!.url }],
    ['lists without stories', { lists: [{ title: 'Today', items: [] }] }],
    ['a limit of none', { items, limit: 0 }],
    [
      'lists that are too old',
      { items, updated: '2026-11-12T09:00:00Z', maxAge: 60, now: '2026-11-12T10:00:01Z' },
    ],
  ])('renders nothing for %s', (_case, props) => {
    const { container } = render(<MostRead {...props} />);
    expect(container).toBeEmptyDOMElement();
  });

  it('is a named region with a heading and an ordered list', () => {
    render(<MostRead items={items} />);
    const region = screen.getByRole('region', { name: 'Most read' });
    expect(within(region).getByRole('heading', { level: 2, name: 'Most read' })).toBeVisible();
    expect(within(region).getByRole('list').localName).toBe('ol');
    expect(within(region).getAllByRole('listitem')).toHaveLength(6);
  });

  it('still shows as many as asked for without the current article and without doubles', () => {
    render(
      <MostRead
        items={[items[0]!, items[0]!, ...items]}
        limit={5}
        currentUrl="https://www.example.org/two/?utm_source=mail"
      />,
    );
    expect(titles()).toEqual(['One', 'Three', 'Four', 'Five', 'Six']);
  });

  it('does not speak the rank, which the list says by itself', () => {
    const { container } = render(
      <MostRead items={items.slice(0, 2)} locale={{ ...ar, numberingSystem: 'arab' }} />,
    );
    const ranks = [...container.querySelectorAll('[part=most-read-rank]')];
    expect(ranks.map((rank) => rank.textContent)).toEqual(['١', '٢']);
    expect(ranks.every((rank) => rank.getAttribute('aria-hidden') === 'true')).toBe(true);
  });

  it('says section and age where they are known', () => {
    const dated = [
      { ...items[0]!, section: { name: 'Islands' }, datePublished: '2026-11-12T06:00:00Z' },
    ];
    const { container, rerender } = render(<MostRead items={dated} now="2026-11-12T09:00:00Z" />);
    expect(container.querySelector('[part=most-read-meta]')).toHaveTextContent(
      'Islands 3 hours ago',
    );
    expect(container.querySelector('time')).toHaveAttribute('datetime', '2026-11-12T06:00:00Z');

    rerender(<MostRead items={dated} />);
    expect(container.querySelector('[part=most-read-meta]')).toHaveTextContent(/^Islands$/);
  });

  it('shows pictures when asked to, and never one that may not be loaded', () => {
    const pictured = [
      { ...items[0]!, image: { url: '/a.jpg', alt: 'A ferry' } },
      { ...items[1]!, image: { url: 'javascript:alert(1)', alt: '' } },
    ];
    const { container, rerender } = render(<MostRead items={pictured} images />);
    expect(
      [...container.querySelectorAll('img')].map((image) => image.getAttribute('src')),
    ).toEqual(['/a.jpg']);
    rerender(<MostRead items={pictured} />);
    expect(container.querySelector('img')).toBeNull();
  });

  it('keeps the headline of a story whose address is not allowed', () => {
    render(<MostRead items={[{ headline: 'A story', url: 'javascript:alert(1)' }]} />);
    expect(screen.getByText('A story')).toBeVisible();
    expect(screen.queryByRole('link')).toBeNull();
  });

  it('prints several lists under their titles, a story in the first that has it', () => {
    render(
      <MostRead
        headingLevel={3}
        lists={[
          { title: 'Today', items: items.slice(0, 2) },
          { title: 'Never', items: [] },
          { title: 'This week', items: items.slice(1, 4) },
        ]}
      />,
    );
    expect(
      screen.getAllByRole('heading', { level: 4 }).map((heading) => heading.textContent),
    ).toEqual(['Today', 'This week']);
    expect(titles()).toEqual(['One', 'Two', 'Three', 'Four']);
  });

  it('keeps lists that are old enough to be doubted, but not known to be', () => {
    const { rerender } = render(
      <MostRead
        items={items}
        updated="2026-11-12T09:00:00Z"
        maxAge={60}
        now="2026-11-12T10:00:00Z"
      />,
    );
    expect(titles()).toHaveLength(6);
    rerender(<MostRead items={items} updated="long ago" maxAge={60} now="2026-11-12T10:00:00Z" />);
    expect(titles()).toHaveLength(6);
  });

  it('makes no tabs of one list, nor of lists without titles', () => {
    const components = { Tabs };
    const { rerender } = render(
      <MostRead lists={[{ title: 'Today', items }]} components={components} />,
    );
    expect(screen.queryByRole('tablist')).toBeNull();
    rerender(
      <MostRead
        lists={[
          { title: '', items: items.slice(0, 2) },
          { title: 'This week', items },
        ]}
        components={components}
      />,
    );
    expect(screen.queryByRole('tablist')).toBeNull();
    expect(titles()).toHaveLength(6);
  });

  it('fills two columns by column: five stories are three and two', () => {
    const { container } = render(<MostRead items={items} limit={5} layout="two-columns" />);
    expect(container.querySelector('ol')).toHaveAttribute('data-rows', '3');
  });
});
