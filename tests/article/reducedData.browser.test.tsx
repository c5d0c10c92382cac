import { render, screen, waitFor } from '@testing-library/react';
import { userEvent } from 'vitest/browser';
import { describe, expect, it } from 'vitest';
import { Article } from '../../src/article/Article';
import { createFurniture } from '../../src/article/createFurniture';
import { de } from '../../src/i18n/locales/de';
import type { NewsArticle } from '../../src/model/article';
import type { Picture } from '../../src/model/picture';

let runs = 0;

/** An article whose pictures have addresses that nothing has loaded before. */
function sample() {
  const run = `reduced-${(runs += 1)}`;
  const picture = (name: string): Picture => ({
    url: `/${run}-${name}.svg`,
    alt: `Picture ${name}`,
    width: 600,
    height: 400,
  });
  const author = { name: 'Ingrid Aalto', jobTitle: 'Reporter', image: picture('portrait') };
  const article: NewsArticle = {
    headline: 'The ferry',
    author: [author],
    genre: 'opinion',
    image: picture('main'),
    body: [
      { type: 'paragraph', text: 'At ten past seven.' },
      { type: 'image', ...picture('inside') },
      { type: 'gallery', pictures: [picture('first'), picture('second')] },
      { type: 'video', url: '/film.mp4', poster: picture('poster').url },
      { type: 'embed', url: 'https://www.youtube.com/watch?v=abcdefghijk' },
    ],
  };
  const items = [{ headline: 'Bread', url: '/bread', image: picture('bread') }];
  const loaded = () =>
    performance
      .getEntriesByType('resource')
      .map(({ name }) => name)
      .filter((name) => name.includes(`${run}-`))
      .map((name) => name.replace(/^.*-|\.svg$/g, ''));
  return { article, items, loaded };
}

const pause = () => new Promise((done) => setTimeout(done, 300));

describe('prop: reducedData', () => {
  it('loads no picture before it is asked for, and then that one alone', async () => {
    const { article, items, loaded } = sample();
    render(
      <Article
        article={article}
        furniture={createFurniture({ related: { items } })}
        mostRead={{ items, images: true }}
        header={{ avatars: true }}
        consented
        reducedData
      />,
    );
    await pause();
    expect(loaded()).toEqual([]);
    expect(document.querySelector('iframe')).toBeNull();

    await userEvent.click(screen.getByText('Picture inside'));
    await waitFor(() => expect(loaded()).toEqual(['inside']));
    await pause();
    expect(loaded()).toEqual(['inside']);
    expect(screen.getByRole('img', { name: 'Picture inside' })).toBeVisible();
  });

  it('says what waits in the words of the locale', () => {
    const { article } = sample();
    render(<Article article={article} locale={de} reducedData />);
    expect(screen.getAllByText(de.messages.showPicture)).toHaveLength(4);
  });

  it('keeps what was opened when the page is rendered again', async () => {
    const { article } = sample();
    const { rerender } = render(<Article article={article} reducedData />);
    await userEvent.click(screen.getByText('Picture inside'));
    rerender(<Article article={{ ...article, headline: 'The ferry again' }} reducedData />);
    expect(screen.getByRole('img', { name: 'Picture inside' })).toBeVisible();
  });

  it('is off unless it is asked for', async () => {
    const { article, loaded } = sample();
    render(<Article article={article} />);
    expect(document.querySelector('details')).toBeNull();
    await waitFor(() => expect(loaded()).toContain('main'));
  });
});
