import { render, screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { StarRating } from '../../src/components/StarRating/StarRating';
import { de } from '../../src/i18n/locales/de';

describe('<StarRating />', () => {
  it.each([
    [4, 5, '4 out of 5 stars'],
    [3.5, undefined, '3.5 out of 5 stars'],
    [0, 4, '0 out of 4 stars'],
  ])('says %d of %s', (rating, best, name) => {
    render(<StarRating rating={rating} best={best} />);
    expect(screen.getByRole('img', { name })).toBeVisible();
  });

  it('writes numbers as the language does', () => {
    render(<StarRating rating={3.5} locale={de} />);
    expect(screen.getByRole('img', { name: '3,5 von 5 Sternen' })).toBeVisible();
  });

  it.each([
    [3.5, 4],
    [3.2, 3],
    [0, 0],
    [5, 5],
  ])('fills for %d of five stars %d, the last perhaps by half', (rating, filled) => {
    const { container } = render(<StarRating rating={rating} />);
    expect(container.querySelectorAll('svg')).toHaveLength(5);
    expect(container.querySelectorAll('[part=star-rating-fill]')).toHaveLength(filled);
  });

  it.each([
    [undefined, 5],
    [Number.NaN, 5],
    [-1, 5],
    [6, 5],
    [3, 4.5],
    [3, 5000],
  ])('renders nothing for %s of %s', (rating, best) => {
    const { container } = render(<StarRating rating={rating} best={best} />);
    expect(container).toBeEmptyDOMElement();
  });
});
