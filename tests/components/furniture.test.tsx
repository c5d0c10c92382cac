import type { ReactElement } from 'react';
import { render, screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { AuthorBio } from '../../src/components/AuthorBio/AuthorBio';
import { Breadcrumb } from '../../src/components/Breadcrumb/Breadcrumb';
import { CommentCount } from '../../src/components/CommentCount/CommentCount';
import { Corrections } from '../../src/components/Corrections/Corrections';
import { Disclosure } from '../../src/components/Disclosure/Disclosure';
import { Listen } from '../../src/components/Listen/Listen';
import { PreviousNext } from '../../src/components/PreviousNext/PreviousNext';
import { ReadingTime } from '../../src/components/ReadingTime/ReadingTime';
import { Topics } from '../../src/components/Topics/Topics';
import { ar } from '../../src/i18n/locales/ar';
import { pl } from '../../src/i18n/locales/pl';
import type { Issue } from '../../src/model/issue';
import { clarification, correction } from '../fixtures/blocks';
import { audio } from '../fixtures/mediaBlocks';
import * as page from '../fixtures/page';

const unsafe = 'javascript:alert(1)';

it.each<[string, () => ReactElement]>([
  ['reading time that is not known', () => <ReadingTime minutes={undefined} />],
  ['no time', () => <ReadingTime minutes={0} />],
  ['a time that is no number', () => <ReadingTime minutes={NaN} />],
  ['a time without end', () => <ReadingTime minutes={Infinity} />],
  ['comments without a number', () => <CommentCount commentCount={undefined} discussionUrl="#c" />],
  ['a number that is none', () => <CommentCount commentCount={NaN} discussionUrl="#c" />],
  [
    'comments without an address',
    () => <CommentCount commentCount={3} discussionUrl={undefined} />,
  ],
  ['an address not allowed', () => <CommentCount commentCount={3} discussionUrl={unsafe} />],
  ['a way without pages', () => <Breadcrumb items={[]} current="Ferry" />],
  ['pages without names', () => <Breadcrumb items={[{ name: ' ', url: '/' }]} />],
  ['no topics', () => <Topics keywords={[]} />],
  ['topics without names', () => <Topics keywords={[{ name: '' }]} />],
  ['no authors', () => <AuthorBio authors={[]} />],
  ['an author known by name alone', () => <AuthorBio authors={[{ name: 'Ruth', url: '/ruth' }]} />],
  ['neither story', () => <PreviousNext />],
  ['a story not to be linked', () => <PreviousNext next={{ headline: 'Ferry', url: unsafe }} />],
  ['no corrections', () => <Corrections corrections={[]} />],
  ['corrections without words', () => <Corrections corrections={[{ text: [' '] }]} />],
  ['nobody with an interest', () => <Disclosure />],
  ['a sponsor without a name', () => <Disclosure sponsor={{ name: ' ' }} />],
])('nothing is rendered for %s', (_case, element) => {
  expect(render(element()).container).toBeEmptyDOMElement();
});

describe('<ReadingTime />', () => {
  it.each([
    [1, undefined, '1 minute to read', 'PT1M'],
    [7, undefined, '7 minutes to read', 'PT7M'],
    [3, pl, pl.messages.readingTime.few!.replace('{count}', '3'), 'PT3M'],
    [
      12,
      { ...ar, numberingSystem: 'arab' },
      ar.messages.readingTime.many!.replace('{count}', '١٢'),
      'PT12M',
    ],
  ])('says %d', (minutes, locale, words, duration) => {
    const { container } = render(<ReadingTime minutes={minutes} locale={locale} />);
    expect(container).toHaveTextContent(words);
    expect(container.querySelector('time')).toHaveAttribute('datetime', duration);
  });
});

describe('<CommentCount />', () => {
  it.each([
    [0, 'Write the first comment'],
    [1, '1 comment'],
    [128, '128 comments'],
  ])('links %d', (count, name) => {
    render(<CommentCount commentCount={count} discussionUrl="#comments" />);
    expect(screen.getByRole('link', { name })).toHaveAttribute('href', '#comments');
  });
});

describe('<Breadcrumb />', () => {
  it('is a named way of links, this page last and marked', () => {
    render(<Breadcrumb items={[...page.breadcrumb, { name: 'Archive' }]} current="Ferry" />);
    const way = screen.getByRole('navigation', { name: 'You are here' });
    expect(
      within(way)
        .getAllByRole('listitem')
        .map((item) => item.textContent),
    ).toEqual([...['Skarholm Courier', 'Islands', 'Harbour and ferries', 'Archive', 'Ferry']]);
    expect(within(way).getAllByRole('link')).toHaveLength(3);
    expect(screen.getByText('Ferry')).toHaveAttribute('aria-current', 'page');
  });
});

describe('<Topics />', () => {
  it('links topics that have a page', () => {
    render(<Topics keywords={page.topics} title="More on this" headingLevel={3} />);
    const region = screen.getByRole('region', { name: 'More on this' });
    expect(within(region).getByRole('heading', { level: 3 })).toHaveTextContent('More on this');
    expect(within(region).getAllByRole('listitem')).toHaveLength(4);
    expect(within(region).getAllByRole('link')).toHaveLength(3);
  });
});

describe('<AuthorBio />', () => {
  it('introduces each, and leads to more where there is a page', () => {
    render(<AuthorBio authors={[page.profile, page.secondProfile]} />);
    const region = screen.getByRole('region', { name: 'About the authors' });
    expect(within(region).getAllByRole('listitem')).toHaveLength(2);
    expect(screen.getByRole('link', { name: 'More by Ingrid Aalto' })).toHaveAttribute(
      'rel',
      'author',
    );
    expect(screen.queryByRole('link', { name: 'More by Tom Penhale' })).toBeNull();
    expect(screen.queryByRole('img')).toBeNull();
  });

  it('counts only those whom it introduces', () => {
    render(<AuthorBio authors={[page.profile, { name: 'Ruth' }]} />);
    expect(screen.getByRole('heading', { name: 'About the author' })).toBeVisible();
  });
});

describe('<PreviousNext />', () => {
  it('names the region by what is in it', () => {
    const { rerender } = render(
      <PreviousNext previous={page.previousStory} next={page.nextStory} />,
    );
    expect(screen.getByRole('navigation', { name: 'Previous story and Next story' })).toBeVisible();
    expect(screen.getAllByRole('link').map((link) => link.getAttribute('rel'))).toEqual([
      'prev',
      'next',
    ]);
    rerender(<PreviousNext next={page.nextStory} />);
    expect(screen.getByRole('navigation', { name: 'Next story' })).toBeVisible();
    expect(screen.getByRole('link')).toHaveAccessibleName(`Next story ${page.nextStory.headline}`);
  });
});

describe('<Corrections />', () => {
  it('lists them, each with its day', () => {
    render(<Corrections corrections={[correction, clarification]} />);
    const region = screen.getByRole('region', { name: 'Corrections' });
    expect(within(region).getAllByRole('listitem')[0]).toHaveTextContent(
      /^Correction, .*2026 An earlier/,
    );
  });
});

describe('<Listen />', () => {
  it('is a named player with its transcript', () => {
    render(<Listen audio={audio} />);
    const region = screen.getByRole('region', { name: 'Listen to this article' });
    expect(region.querySelector('audio')).toHaveAttribute('preload', 'none');
    expect(within(region).getByRole('link', { name: 'Transcript' })).toBeVisible();
  });

  it('names a recording without a title by its heading', () => {
    const { container } = render(<Listen audio={{ url: '/ferry.mp3' }} />);
    expect(container.querySelector('audio')).toHaveAccessibleName('Listen to this article');
  });

  it('leaves no heading where the recording may not be loaded', () => {
    const issues: Issue[] = [];
    const { container } = render(
      <Listen audio={{ url: unsafe }} onIssue={(issue) => issues.push(issue)} />,
    );
    expect(container).toBeEmptyDOMElement();
    expect(issues).toMatchObject([{ code: 'recording-url-not-allowed' }]);
  });
});

describe('<Disclosure />', () => {
  it('names who pays, marks the link as paid for, and does not speak the logo', () => {
    const { container } = render(
      <Disclosure sponsor={page.sponsor} darkLogo={page.sponsorDarkLogo} affiliate />,
    );
    expect(container).toHaveTextContent('Paid for by Norden Shipping');
    expect(container).toHaveTextContent('We may earn a commission');
    expect(screen.getByRole('link')).toHaveAttribute('rel', 'sponsored');
    expect(container.querySelectorAll('img')).toHaveLength(2);
    expect(screen.queryByRole('img')).toBeNull();
  });

  it('shows the one logo on dark pages too where there is no other', () => {
    const { container } = render(
      <Disclosure sponsor={page.sponsor} darkLogo={{ url: unsafe, alt: '' }} />,
    );
    expect(container.querySelectorAll('img')).toHaveLength(1);
    expect(container.firstElementChild).not.toHaveAttribute('data-logos');
  });
});
