import { render, screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { Byline, type BylineProps } from '../../src/components/Byline/Byline';
import { ar } from '../../src/i18n/locales/ar';
import { en } from '../../src/i18n/locales/en';
import { tr } from '../../src/i18n/locales/tr';
import type { Author } from '../../src/model/article';

const ada: Author = { name: 'Ada Lovelace', url: '/ada' };
const alan: Author = { name: 'Alan Turing' };
const grace: Author = { name: 'Grace Hopper', url: '/grace' };

function read(props: BylineProps): string {
  const { container } = render(<Byline {...props} />);
  return container.textContent.trim();
}

describe('<Byline />', () => {
  it.each([
    ['no authors', []],
    ['authors without a name', [{ name: '  ' }, { name: '' }]],
  ])('renders nothing for %s', (_case, authors) => {
    const { container } = render(<Byline authors={authors} />);
    expect(container).toBeEmptyDOMElement();
  });

  it.each([
    [[ada], en, 'By Ada Lovelace'],
    [[ada, alan], en, 'By Ada Lovelace and Alan Turing'],
    [[ada, alan, grace], en, 'By Ada Lovelace, Alan Turing, and Grace Hopper'],
    [[ada, alan, grace], { ...en, tag: 'en-GB' }, 'By Ada Lovelace, Alan Turing and Grace Hopper'],
    [[ada, alan], tr, 'Ada Lovelace ve Alan Turing'],
    [[ada, alan], ar, 'بقلم Ada Lovelace وAlan Turing'],
    [[ada, { name: ' ' }, alan], en, 'By Ada Lovelace and Alan Turing'],
  ])('reads as a sentence: %#', (authors, locale, expected) => {
    expect(read({ authors, locale })).toBe(expected);
  });

  it('credits twenty authors, each once', () => {
    const authors = Array.from({ length: 20 }, (_, index) => ({
      name: `Author ${index + 1}`,
      url: `/${index}`,
    }));
    render(<Byline authors={authors} />);
    expect(screen.getAllByRole('link')).toHaveLength(20);
  });

  describe('prop: limit', () => {
    const crowd = (count: number): Author[] =>
      Array.from({ length: count }, (_, index) => ({ name: `N${index + 1}` }));

    it.each([
      [4, 3, 'By N1, N2, N3, and N4'],
      [5, 3, 'By N1, N2, N3, and 2 moreN4 and N5'],
    ])('%i authors, %i shown', (count, limit, expected) =>
      expect(read({ authors: crowd(count), limit })).toBe(expected),
    );

    it('unfolds by a control that needs no script, in a root that may hold it', () => {
      const { container } = render(<Byline authors={crowd(20)} />);
      expect(container.firstElementChild?.tagName).toBe('DIV');
      expect(screen.getByText('12 more').tagName).toBe('SUMMARY');
      expect(container.querySelector('p, span')?.querySelector('details') ?? null).toBeNull();
    });

    it('counts in the digits and forms of the language', () => {
      const locale = { ...ar, numberingSystem: 'arab' };
      render(<Byline authors={crowd(20)} locale={locale} />);
      expect(screen.getByText('١٢ كاتبًا آخر')).toBeInTheDocument();
    });
  });

  it('links an author who has a page, and only that author', () => {
    render(<Byline authors={[ada, alan]} />);
    expect(screen.getAllByRole('link').map((link) => link.textContent)).toEqual(['Ada Lovelace']);
    expect(screen.getByRole('link')).toHaveAttribute('rel', 'author');
  });

  it('does not link an address that is not allowed, and keeps the name', () => {
    expect(read({ authors: [{ name: 'Ada Lovelace', url: 'javascript:alert(1)' }] })).toBe(
      'By Ada Lovelace',
    );
    expect(screen.queryByRole('link')).toBeNull();
  });

  describe('roles', () => {
    it('gives each role its own words, still linked', () => {
      const authors = [
        { ...ada, role: 'reporter' },
        { ...grace, role: 'translator' },
      ];
      expect(read({ authors })).toBe('Reported by Ada Lovelace Translated by Grace Hopper');
      expect(screen.getAllByRole('link')).toHaveLength(2);
    });

    it('joins those who share a role, in the order in which roles appear', () => {
      const authors = [ada, { ...grace, role: 'photographer' }, alan];
      expect(read({ authors })).toBe('By Ada Lovelace and Alan Turing Photographs by Grace Hopper');
    });

    it('agrees with how many share it', () => {
      const words = { one: 'Reporter: {names}', other: 'Reporters: {names}' };
      const locale = { ...en, messages: { ...en.messages, bylineReporter: words } };
      const reporter = { ...ada, role: 'reporter' };
      expect(read({ authors: [reporter], locale })).toBe('Reporter: Ada Lovelace');
      expect(read({ authors: [reporter, { ...alan, role: 'reporter' }], locale })).toBe(
        'Reporters: Ada Lovelace and Alan Turing',
      );
    });

    it('prints a role that has no words of its own', () => {
      expect(read({ authors: [{ ...alan, role: 'Data' }] })).toBe('Data: Alan Turing');
      expect(read({ authors: [{ ...alan, role: 'constructor' }] })).toBe(
        'constructor: Alan Turing',
      );
    });
  });

  describe('job title and place', () => {
    const title = { jobTitle: 'Science editor', location: 'Oslo' };

    it('stand behind the line where its authors share them', () => {
      expect(
        read({
          authors: [
            { ...ada, ...title },
            { ...alan, ...title },
          ],
        }),
      ).toBe('By Ada Lovelace and Alan Turing Science editor, in Oslo');
    });

    it('stand behind each name where they differ', () => {
      expect(
        read({
          authors: [
            { ...ada, ...title },
            { ...alan, location: 'Bergen' },
          ],
        }),
      ).toBe('By Ada Lovelace (Science editor, in Oslo) and Alan Turing (in Bergen)');
    });

    it('stand in the brackets and the direction of the language', () => {
      const messages = { ...en.messages, bylineAside: '{name}（{detail}）' };
      const authors = [{ ...ada, jobTitle: 'محررة' }, alan];
      const { container } = render(<Byline authors={authors} locale={{ ...en, messages }} />);
      expect(container).toHaveTextContent('By Ada Lovelace（محررة） and Alan Turing');
      expect(screen.getByText('محررة').tagName).toBe('BDI');
    });
  });

  describe('prop: source', () => {
    it('stands after the authors, and alone where there are none', () => {
      const source = { name: 'Norden News Agency', url: 'https://agency.example' };
      expect(read({ authors: [alan], source })).toBe('By Alan Turing Source: Norden News Agency');
      expect(read({ authors: [], source })).toBe('Source: Norden News Agency');
    });
  });

  describe('prop: prefix', () => {
    it.each([
      [false, 'Alan Turing'],
      ['Words', 'Words Alan Turing'],
      ['{names} reports', 'Alan Turing reports'],
    ] as const)('%s', (prefix, expected) =>
      expect(read({ authors: [alan], prefix })).toBe(expected),
    );

    it('leaves other roles their words', () => {
      expect(read({ authors: [{ ...alan, role: 'translator' }], prefix: false })).toBe(
        'Translated by Alan Turing',
      );
    });
  });

  describe('prop: avatars', () => {
    const portrait = { url: '/ada.jpg', alt: 'Ada Lovelace' };

    it('shows the portrait of a sole author, silently', () => {
      const { container } = render(<Byline authors={[{ ...ada, image: portrait }]} avatars />);
      expect(container.querySelector('img')).toHaveAttribute('src', '/ada.jpg');
      expect(container.querySelector('img')).toHaveAttribute('alt', '');
    });

    it.each([
      ['two authors', [{ ...ada, image: portrait }, alan]],
      ['an address that may not be loaded', [{ ...ada, image: { url: 'javascript:1', alt: '' } }]],
    ])('shows none for %s', (_case, authors) => {
      const { container } = render(<Byline authors={authors} avatars />);
      expect(container.querySelector('img')).toBeNull();
    });
  });

  it('prints names with the link of the site', () => {
    const Link = (props: object) => <a data-router="" {...props} />;
    render(<Byline authors={[ada]} components={{ Link }} />);
    expect(screen.getByRole('link')).toHaveAttribute('data-router');
  });

  it('keeps the direction of a name to itself', () => {
    render(<Byline authors={[{ name: 'إيناس عدنان', url: '/e' }]} />);
    expect(screen.getByRole('link')).toHaveAttribute('dir', 'auto');
  });
});
