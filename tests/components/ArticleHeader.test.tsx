import { render, screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import {
  ArticleHeader,
  type ArticleHeaderProps,
} from '../../src/components/ArticleHeader/ArticleHeader';
import { designOf, designs, flagsToShow } from '../../src/components/ArticleHeader/designs';
import type { Genre } from '../../src/model/article';
import type { Issue } from '../../src/model/issue';

const headline = 'The ferry that keeps an island school open';
const whole: ArticleHeaderProps = {
  headline,
  section: { name: 'Islands', url: '/islands' },
  kicker: 'The harbour vote',
  standfirst: ['A vote on ', { type: 'link', url: '/vote', text: 'Thursday' }, ' decides.'],
  authors: [{ name: 'Ingrid Aalto' }],
  datePublished: '2026-11-12T06:15:00Z',
  image: {
    url: '/ferry.jpg',
    alt: 'A ferry',
    width: 1600,
    height: 900,
    caption: 'At dusk.',
    credit: 'Photograph: Jonas Wik',
  },
};
const parts = (container: Element) =>
  [...container.querySelectorAll('[part^=article-header]')].map((element) =>
    element.getAttribute('part')!.slice(15),
  );

describe('<ArticleHeader />', () => {
  it('leaves no hole where data is missing', () => {
    const { container } = render(
      <ArticleHeader
        headline={headline}
        authors={[{ name: ' ' }]}
        datePublished="on"
        onIssue={() => {}}
      />,
    );
    expect(parts(container)).toEqual(['title', 'headline']);
    expect(container.textContent).toBe(headline);
  });

  it('prints everything in the order of a page', () => {
    const { container } = render(<ArticleHeader {...whole} />);
    expect(parts(container)).toEqual([
      'title',
      'labels',
      'kicker',
      'headline',
      'standfirst',
      'link',
      'meta',
    ]);
    expect(container.textContent).toBe(
      `IslandsThe harbour vote${headline}A vote on Thursday decides.By Ingrid Aalto Published November 12, 2026, 6:15 AM UTCAt dusk. Photograph: Jonas Wik`,
    );
  });

  it('loads its picture at once', () => {
    render(<ArticleHeader {...whole} />);
    const picture = screen.getByRole('img', { name: 'A ferry' });
    expect(picture).toHaveAttribute('loading', 'eager');
    expect(picture).toHaveAttribute('fetchpriority', 'high');
  });

  it.each([1, 2, 3] as const)('has its headline at level %i', (headingLevel) => {
    render(<ArticleHeader headline={headline} headingLevel={headingLevel} />);
    expect(screen.getByRole('heading', { level: headingLevel, name: headline })).toBeVisible();
  });

  it('puts what a site brings between any two of its parts', () => {
    const slots = {
      start: '(0)',
      afterSection: '(1)',
      afterFlags: '(2)',
      afterKicker: '(3)',
      afterHeadline: '(4)',
      afterStandfirst: '(5)',
      afterByline: '(6)',
      afterDate: '(7)',
      afterImage: '(8)',
    };
    const { container } = render(
      <ArticleHeader {...whole} slots={slots} flags={[{ type: 'exclusive' }]} />,
    );
    expect(container.textContent).toMatch(
      /^\(0\)Islands\(1\)Exclusive\(2\)The harbour vote\(3\)The ferry.*\(4\)A vote.*\(5\)By.*\(6\)Published.*\(7\)At dusk.*\(8\)$/,
    );
  });

  it('shows a slot of a part that is missing', () => {
    const { container } = render(
      <ArticleHeader headline={headline} slots={{ afterDate: 'Share' }} />,
    );
    expect(container.textContent).toBe(`${headline}Share`);
  });

  it.each([
    ['the section', { kicker: ' islands ' }],
    ['the genre', { genre: 'opinion', kicker: 'Opinion' }],
  ] as const)('has no kicker that only repeats %s', (_case, props) => {
    const { container } = render(<ArticleHeader {...whole} {...props} />);
    expect(parts(container)).not.toContain('kicker');
  });

  it('names the genre, unless the section does', () => {
    const { container, rerender } = render(<ArticleHeader {...whole} genre="analysis" />);
    expect(container.querySelector('[part=article-header-genre]')).toHaveTextContent('Analysis');
    rerender(<ArticleHeader {...whole} genre="analysis" section={{ name: 'Analysis' }} />);
    expect(container.querySelector('[part=article-header-genre]')).toBeNull();
  });

  it('puts a columnist above the headline, but not two', () => {
    const { container, rerender } = render(<ArticleHeader {...whole} genre="opinion" />);
    expect(container.querySelector('[part=article-header-columnist]')).toHaveTextContent(
      'Ingrid Aalto',
    );
    rerender(<ArticleHeader {...whole} genre="opinion" authors={[{ name: 'A' }, { name: 'B' }]} />);
    expect(container.querySelector('[part=article-header-columnist]')).toBeNull();
  });

  it('says that a flag which ends needs the time', () => {
    const issues: Issue[] = [];
    render(
      <ArticleHeader
        headline={headline}
        flags={[{ type: 'breaking', expires: '2026-11-12T07:00:00Z' }]}
        onIssue={(issue) => issues.push(issue)}
      />,
    );
    expect(issues).toMatchObject([{ code: 'flag-needs-now' }]);
    expect(screen.queryByText('Breaking')).toBeNull();
  });
});

describe('flagsToShow', () => {
  const now = Date.parse('2026-11-12T12:00:00Z');
  const ended = '2026-11-12T11:00:00Z';
  const ahead = '2026-11-12T13:00:00Z';

  it.each([
    ['no flags', 'news', [], []],
    [
      'each that is true',
      'news',
      [{ type: 'breaking', expires: ahead }, { type: 'exclusive' }],
      ['breaking', 'exclusive'],
    ],
    ['none that has ended', 'news', [{ type: 'breaking', expires: ended }], []],
    ['none whose end is unreadable', 'news', [{ type: 'breaking', expires: 'soon' }], []],
    ['live before breaking', 'news', [{ type: 'breaking' }, { type: 'live' }], ['live']],
    [
      'exclusive beside live',
      'feature',
      [{ type: 'exclusive' }, { type: 'live' }],
      ['live', 'exclusive'],
    ],
    ['a live article is live', 'live', [], ['live']],
    ['until its own flag ends', 'live', [{ type: 'live', expires: ended }], []],
    ['nothing on what is paid for', 'sponsored', [{ type: 'exclusive' }, { type: 'live' }], []],
  ] as const)('%s', (_case, genre, flags, expected) => {
    expect(flagsToShow({ genre, flags, now })).toEqual(expected);
  });
});

describe('designOf', () => {
  it('has a design for every genre', () => {
    expect(Object.keys(designs).toSorted()).toEqual([
      'analysis',
      'feature',
      'interview',
      'live',
      'news',
      'opinion',
      'review',
      'sponsored',
    ]);
  });

  it.each([undefined, 'obituary', 'constructor'])('falls back on news for %s', (genre) => {
    expect(designOf(genre as Genre)).toBe(designs.news);
  });
});
