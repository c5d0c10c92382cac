import { render, screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { ArticleBody, type ArticleBodyProps } from '../../src/article/ArticleBody';
import { tr } from '../../src/i18n/locales/tr';
import type { Block } from '../../src/model/blocks';
import type { Issue } from '../../src/model/issue';
import * as samples from '../fixtures/blocks';
import * as media from '../fixtures/mediaBlocks';

function show(body: Block | readonly Block[], props: Omit<ArticleBodyProps, 'body'> = {}) {
  const issues: Issue[] = [];
  const blocks = Array.isArray(body) ? body : [body as Block];
  const { container } = render(
    <ArticleBody body={blocks} onIssue={(issue) => issues.push(issue)} {...props} />,
  );
  return { container, issues };
}

describe('table', () => {
  it('is a named region that the keyboard reaches, with its header cells', () => {
    show(samples.table);
    const region = screen.getByRole('region', { name: 'Crossings cancelled, by cause' });
    expect(region).toHaveAttribute('tabindex', '0');
    expect(within(region).getAllByRole('columnheader')).toHaveLength(5);
    expect(within(region).getByRole('rowheader', { name: '2024' })).toBeVisible();
    expect(within(region).getAllByRole('row')).toHaveLength(5);
  });

  it('takes the word of the locale for its name, and renders nothing without rows', () => {
    show({ type: 'table', body: [[{ text: 'A', columnSpan: 2 }]] }, { locale: tr });
    expect(screen.getByRole('region', { name: 'Tablo' })).toBeVisible();
    expect(screen.getByRole('cell')).toHaveAttribute('colspan', '2');
    expect(show({ type: 'table', body: [] }).container.textContent).toBe('');
  });
});

describe('gallery', () => {
  it('is a list of links to the pictures, with every caption', () => {
    const { container } = show(media.gallery);
    const links = screen.getAllByRole('link');
    expect(links.map((link) => link.getAttribute('href'))).toEqual([
      '/assets/ferry.svg',
      '/assets/classroom.svg',
      '/assets/engine.svg',
      '/assets/harbour.svg',
    ]);
    expect(container.textContent).toBe(
      'The last boat.Nine desks.Built in 1964.A day on Skarholm, from the first boat to the last. Photographs: Jonas Wik',
    );
  });

  it('leaves out what may not be loaded', () => {
    const { container } = show({
      type: 'gallery',
      pictures: [{ url: 'javascript:alert(1)', alt: '' }],
    });
    expect(container.querySelector('img, a, ul')).toBeNull();
  });
});

describe('video and audio', () => {
  it('load nothing before they are played and link the transcript', () => {
    const { container } = show([media.video, media.audio]);
    const video = container.querySelector('video')!;
    expect(video).toHaveAttribute('preload', 'none');
    expect(video).toHaveAttribute('aria-label', 'The slip at low tide');
    expect(video.querySelector('source')).toHaveAttribute('src', '/assets/slip.mp4');
    expect(container.querySelector('audio')).toHaveAttribute('controls');
    expect(screen.getAllByRole('link', { name: 'Transcript' })).toHaveLength(2);
  });

  it('are left out, with a reason, where the address may not be loaded', () => {
    const { container, issues } = show({ type: 'video', url: 'javascript:alert(1)' });
    expect(container.querySelector('video')).toBeNull();
    expect(issues).toMatchObject([{ code: 'recording-url-not-allowed' }]);
  });
});

describe('embed', () => {
  it('loads nothing of the other site: it is a card with a link', () => {
    const { container } = show([media.embed, media.unknownEmbed]);
    expect(container.querySelector('iframe, script, img')).toBeNull();
    expect(screen.getByRole('link', { name: 'Open on YouTube' })).toHaveAttribute(
      'href',
      media.embed.url,
    );
    expect(screen.getByRole('link', { name: 'Open on tides.harbour.example' })).toBeVisible();
    expect(container).toHaveTextContent('High water 6.42 and 19.05.');
  });

  it.each([[true], [['youtube']]])('is a frame where readers have agreed: %j', (consented) => {
    const { container } = show([media.embed, media.unknownEmbed], { consented });
    const frames = [...container.querySelectorAll('iframe')];
    expect(frames.map((frame) => frame.getAttribute('src'))).toEqual([
      'https://www.youtube-nocookie.com/embed/skarholm042',
    ]);
    expect(frames[0]).toHaveAttribute('title', 'Council meeting on Skarholm, the whole recording');
    expect(frames[0]!.getAttribute('sandbox')).toContain('allow-scripts');
    const skip = screen.getByRole('link', { name: 'Skip content from YouTube' });
    expect(document.getElementById(skip.getAttribute('href')!.slice(1))).toHaveTextContent(
      'End of content from YouTube',
    );
  });

  it('is none for a site to which readers have not agreed', () => {
    expect(
      show(media.embed, { consented: ['vimeo'] }).container.querySelector('iframe'),
    ).toBeNull();
  });

  it.each(['javascript:alert(1)', '/relative', 'data:text/html,x'])(
    '%s is left out, with a reason',
    (url) => {
      const { container, issues } = show({ type: 'embed', url });
      expect(container.querySelector('a, iframe')).toBeNull();
      expect(issues).toMatchObject([{ code: 'embed-url-not-allowed' }]);
    },
  );
});

describe('footnotes', () => {
  it('lead to the note and back', () => {
    show([samples.paragraphWithNotes, samples.footnotes]);
    const mark = screen.getAllByRole('doc-noteref')[0]!;
    const noteElement = document.getElementById(mark.getAttribute('href')!.slice(1))!;
    expect(noteElement).toHaveTextContent('Seven are marked as urgent');
    const back = within(noteElement).getByRole('doc-backlink', { name: 'Back to the text' });
    expect(document.getElementById(back.getAttribute('href')!.slice(1))).toBe(mark);
    expect(mark.id).toMatch(/^user-content-/);
  });
});

describe('live updates', () => {
  it('list their key events first, as links to them', () => {
    const { container } = show(samples.liveUpdates, { timeZone: 'Europe/Oslo' });
    const nav = screen.getByRole('navigation', { name: 'Key events' });
    expect(container.firstElementChild!.firstElementChild).toBe(nav);
    const links = within(nav).getAllByRole('link');
    expect(links.map((link) => link.textContent)).toEqual([
      'Motion to delay falls, 11 votes to 13',
      'Survey published',
    ]);
    for (const link of links) {
      const update = document.getElementById(link.getAttribute('href')!.slice(1))!;
      expect(within(update).getByRole('heading', { level: 2 })).toHaveTextContent(link.textContent);
    }
    expect(within(nav).getByText('8:12 PM')).toHaveAttribute('datetime', '2026-11-12T19:12:00Z');
  });

  it('have no list without key events', () => {
    show(samples.liveUpdates.map((update) => ({ ...update, isKeyEvent: false })));
    expect(screen.queryByRole('navigation')).toBeNull();
  });
});

describe('boxes', () => {
  it('keep what they hold, under headings of the right level', () => {
    show([samples.note, samples.keyPoints, samples.related], { headingLevel: 2 });
    expect(screen.getByRole('complementary', { name: 'The ferry in figures' })).toHaveTextContent(
      'Built in 1965',
    );
    expect(screen.getByRole('heading', { name: 'The ferry in figures', level: 4 })).toBeVisible();
    expect(screen.getByRole('heading', { name: 'Key points', level: 3 })).toBeVisible();
    expect(
      within(screen.getByRole('complementary', { name: 'Related stories' })).getAllByRole(
        'listitem',
      ),
    ).toHaveLength(3);
  });

  it('open and close without a script', () => {
    const { container } = show(samples.details);
    expect(container.querySelector('details > summary')).toHaveTextContent('How we counted');
    expect(container.querySelector('details')).not.toHaveAttribute('open');
  });

  it('date a correction by its day, in the words of the locale', () => {
    const { container } = show([samples.correction, samples.clarification], { locale: tr });
    const [first, second] = [...container.querySelectorAll('.newsprint-correction')];
    expect(first).toHaveTextContent(/^Düzeltme, 12 Kasım 2026 An earlier version/);
    expect(second).toHaveTextContent(/^Açıklama The launch takes bicycles/);
  });

  it('keep free the place of an advertisement, and say that it is one', () => {
    const { container } = show(samples.advertisement);
    const aside = screen.getByRole('complementary', { name: 'Advertisement' });
    expect(aside).toHaveAttribute('data-slot', 'article-1');
    expect(container.innerHTML).toContain('--newsprint-ad-slot-height: 250px');
  });

  it.each([
    ['no number', { width: '1px;background:url(//x)' as never, height: Number.NaN }],
    ['too much', { width: 1e9, height: -1 }],
  ])('take no size that is %s', (_case, size) => {
    const { container } = show({ type: 'advertisement', slot: 'a', ...size });
    expect(container.innerHTML).not.toContain('--newsprint-ad-slot');
  });
});

describe('text', () => {
  it('has an element for every kind of it', () => {
    const { container } = show(samples.inlineElements);
    expect(container.querySelector('[lang=nb]')).toHaveTextContent('dugnad');
    expect(container.querySelector('[lang=ar]')).toHaveAttribute('dir', 'rtl');
    for (const name of ['cite', 'q', 'del', 'ins', 'kbd', 'small']) {
      expect(container.querySelector(name)).not.toBeNull();
    }
  });

  it('keeps the spaces of code and verse', () => {
    const { container } = show([samples.code, samples.verse]);
    const [code, verse] = [...container.querySelectorAll('pre')];
    expect(code!.textContent).toBe(samples.code.code);
    expect(code!.querySelector('code')).toHaveAttribute('data-language', 'py');
    expect(verse!.textContent).toBe(samples.verse.text);
  });

  it('gives ids that cannot pass for those of the page', () => {
    show({ type: 'heading', level: 2, id: 'location', text: 'Where' });
    expect(screen.getByRole('heading')).toHaveAttribute('id', 'user-content-location');
  });
});
