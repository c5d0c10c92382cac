import { render, screen, within } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { ArticleBody } from '../../src/article/ArticleBody';
import type { BlockProps } from '../../src/article/settings';
import type { Block } from '../../src/model/blocks';
import type { Issue } from '../../src/model/issue';

const long = `At ten past seven ${'the lights come round the point and '.repeat(8)}nobody runs.`;
/** A block as it may come out of a cache that someone else wrote. */
const foreign = (block: object) => block as Block;

describe('<ArticleBody />', () => {
  it('renders nothing without blocks', () => {
    const { container } = render(<ArticleBody body={[]} />);
    expect(container).toBeEmptyDOMElement();
  });

  it('renders each type of block as its element', () => {
    const body: Block[] = [
      { type: 'paragraph', text: 'One' },
      { type: 'heading', level: 2, text: 'Two' },
      { type: 'list', ordered: true, start: 3, items: [{ text: 'Three' }] },
      { type: 'quote', text: 'Four', cite: 'The survey', url: 'https://example.org/survey' },
      { type: 'pullquote', text: 'Five' },
      { type: 'image', url: '/six.jpg', alt: 'Six', caption: 'Seven' },
      { type: 'divider' },
    ];
    const { container } = render(<ArticleBody body={body} />);
    const names = [...container.firstElementChild!.children].map((element) => element.localName);
    expect(names).toEqual(['p', 'h2', 'ol', 'blockquote', 'blockquote', 'figure', 'hr']);
    expect(screen.getByRole('list')).toHaveAttribute('start', '3');
    expect(container.querySelector('blockquote')).toHaveAttribute(
      'cite',
      'https://example.org/survey',
    );
    expect(container.textContent).toBe('OneTwoThreeFourThe surveyFiveSeven');
  });

  it('prints text with its elements, however nested', () => {
    const text = [
      'a ',
      { type: 'link', url: '/x', text: ['b ', { type: 'strong', text: 'c' }] },
      { type: 'emphasis', text: ' d' },
      { type: 'lineBreak' },
      { type: 'abbr', text: 'EU', title: 'European Union' },
    ] as const;
    const { container } = render(<ArticleBody body={[{ type: 'paragraph', text }]} />);
    expect(container.querySelector('p')!.innerHTML).toBe(
      'a <a href="/x" part="article-body-link">b <strong part="article-body-strong">c</strong></a>' +
        '<em part="article-body-em"> d</em><br><abbr title="European Union">EU</abbr>',
    );
  });

  it('keeps lists in lists and paragraphs in quotes', () => {
    const body: Block[] = [
      {
        type: 'list',
        items: [{ text: 'Outer', blocks: [{ type: 'list', items: [{ text: 'Inner' }] }] }],
      },
      {
        type: 'quote',
        blocks: [
          { type: 'paragraph', text: 'First' },
          { type: 'paragraph', text: 'Second' },
        ],
      },
    ];
    const { container } = render(<ArticleBody body={body} />);
    expect(within(screen.getAllByRole('listitem')[0]!).getByRole('list')).toHaveTextContent(
      'Inner',
    );
    expect(container.querySelectorAll('blockquote p')).toHaveLength(2);
  });

  it('moves subheads below the headline that stands above', () => {
    render(
      <ArticleBody
        headingLevel={3}
        body={[
          { type: 'heading', level: 2, text: 'A' },
          { type: 'heading', level: 4, text: 'B' },
        ]}
      />,
    );
    expect(screen.getByRole('heading', { name: 'A', level: 4 })).toBeVisible();
    expect(screen.getByRole('heading', { name: 'B', level: 6 })).toBeVisible();
  });

  describe('what it does not know', () => {
    it('keeps the text of an unknown block and reports it', () => {
      const issues: Issue[] = [];
      const chart = foreign({
        type: 'chart',
        title: 'Crossings',
        items: [{ text: '2,860 <b>last</b> year' }],
        data: 'xyz',
      });
      const { container } = render(
        <ArticleBody
          body={[{ type: 'paragraph', text: 'Before' }, chart]}
          onIssue={(issue) => issues.push(issue)}
        />,
      );
      expect([...container.querySelectorAll('p')].map((p) => p.textContent)).toEqual([
        'Before',
        'Crossings',
        '2,860 <b>last</b> year',
      ]);
      expect(issues).toMatchObject([
        { code: 'block-unknown', path: 'body[1]', severity: 'warning' },
      ]);
    });

    it('warns on the console where nobody listens', () => {
      const warn = vi.spyOn(console, 'warn').mockImplementation(() => {});
      render(<ArticleBody body={[foreign({ type: 'chart' })]} />);
      expect(warn).toHaveBeenCalledWith(
        expect.stringContaining("blocks={{ 'chart': YourComponent }}"),
      );
      warn.mockRestore();
    });

    it.each(['constructor', '__proto__', 'toString'])(
      'takes no method of an object for a block: %s',
      (type) => {
        const issues: Issue[] = [];
        render(
          <ArticleBody
            body={[foreign({ type, text: 'Kept' })]}
            onIssue={(issue) => issues.push(issue)}
          />,
        );
        expect(screen.getByText('Kept')).toBeVisible();
        expect(issues).toHaveLength(1);
      },
    );

    it('keeps the text of an unknown inline element', () => {
      const text = ['a ', { type: 'blink', text: 'b' }] as never;
      render(<ArticleBody body={[{ type: 'paragraph', text }]} />);
      expect(screen.getByText('a b')).toBeVisible();
    });
  });

  it('does not load or link what a tampered cache says', () => {
    const issues: Issue[] = [];
    const { container } = render(
      <ArticleBody
        body={[
          {
            type: 'paragraph',
            text: [{ type: 'link', url: 'javascript:alert(1)', text: 'Click' }],
          },
          { type: 'image', url: 'javascript:alert(1)', alt: '' },
          { type: 'quote', text: 'Words', url: 'javascript:alert(1)' },
        ]}
        onIssue={(issue) => issues.push(issue)}
      />,
    );
    expect(container.innerHTML).not.toContain('javascript:');
    expect(container.textContent).toBe('ClickWords');
    expect(issues.map(({ code }) => code)).toEqual(['picture-url-not-allowed']);
  });

  it('renders blocks with components of the site, which get plain data', () => {
    const seen: object[] = [];
    function Chart(props: BlockProps) {
      seen.push(props);
      return <figure>chart</figure>;
    }
    const blocks = {
      chart: Chart,
      paragraph: ({ block }: BlockProps<'paragraph'>) => (
        <p className="mine">{String(block.text)}</p>
      ),
    };
    const body = [
      { type: 'paragraph', text: 'One' } as const,
      foreign({ type: 'chart', data: 'a,b' }),
    ];
    const { container } = render(
      <ArticleBody body={body} blocks={blocks} timeZone="Europe/Oslo" />,
    );
    expect(container.querySelector('.mine')).toHaveTextContent('One');
    expect(JSON.parse(JSON.stringify(seen[0]))).toEqual(seen[0]);
    expect(seen[0]).toMatchObject({
      block: { type: 'chart', data: 'a,b' },
      timeZone: 'Europe/Oslo',
      locale: { tag: 'en' },
    });
  });

  describe('prop: dropCap', () => {
    it.each([
      ['a long first paragraph', [{ type: 'paragraph', text: long }], 1],
      ['a short one', [{ type: 'paragraph', text: 'Short.' }], 0],
      [
        'a picture first',
        [
          { type: 'image', url: '/a.jpg', alt: '' },
          { type: 'paragraph', text: long },
        ],
        0,
      ],
    ] as [string, Block[], number][])('%s', (_case, body, caps) => {
      const { container } = render(<ArticleBody dropCap body={body} />);
      expect(container.querySelectorAll('[data-drop-cap]')).toHaveLength(caps);
    });
  });

  it('reserves the place of every picture and loads it when it comes near', () => {
    render(
      <ArticleBody
        body={[
          {
            type: 'image',
            url: '/a.jpg',
            alt: 'A',
            width: 1200,
            height: 800,
            srcSet: '/a.jpg 1200w, javascript:x 1w',
          },
        ]}
      />,
    );
    const picture = screen.getByRole('img', { name: 'A' });
    expect(picture).toHaveAttribute('width', '1200');
    expect(picture).toHaveAttribute('height', '800');
    expect(picture).toHaveAttribute('loading', 'lazy');
    expect(picture).toHaveAttribute('srcset', '/a.jpg 1200w');
  });

  it('sets a pinned update above the others, says so, and leaves the rest where it is', () => {
    const update = (id: string, isPinned?: boolean): Block => ({
      ...{ type: 'liveUpdate', id, headline: id, datePublished: '2026-11-12T19:12:00Z', isPinned },
      blocks: [],
    });
    const body: Block[] = [
      { type: 'paragraph', text: 'What we know' },
      ...[update('Third'), update('Second'), update('First', true)],
    ];
    render(<ArticleBody body={body} />);
    const articles = screen.getAllByRole('article');
    const headlines = articles.map((article) => within(article).getByRole('heading').textContent);
    expect(headlines).toEqual(['First', 'Third', 'Second']);
    expect(within(articles[0]!).getByText('Pinned')).toBeVisible();
    expect(screen.getAllByText('Pinned')).toHaveLength(1);
    expect(screen.getByText('What we know').nextElementSibling).toBe(articles[0]);
  });
});
