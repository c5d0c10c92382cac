import type { ComponentPropsWithRef } from 'react';
import { header as en } from '../../i18n/english/header';
import type { Locale } from '../../i18n/Locale';
import type { HeaderMessages } from '../../i18n/messages';
import { formatDecimal } from '../../i18n/numbers';
import { fill } from '../../lib/template';
import { Root } from './StarRating.styles';

export interface StarRatingProps extends Omit<ComponentPropsWithRef<'span'>, 'children'> {
  /** What the reviewer gives; drawn to the nearest half star. schema.org `ratingValue`. */
  rating: number | undefined;
  /**
   * The most there is to give, a whole number to 10. schema.org `bestRating`.
   * @default 5
   */
  best?: number | undefined;
  /** @default en */
  locale?: Locale<HeaderMessages> | undefined;
}

type Fill = 'full' | 'half' | 'none';

/**
 * The stars of a review, spoken as "3.5 out of 5 stars". Renders a `<span role="img">`, or nothing where the rating is
 * missing or does not lie between 0 and `best`.
 */
export function StarRating({ rating, best = 5, locale = en, ...rootProps }: StarRatingProps) {
  if (rating === undefined || !isRating(rating, best)) return null;

  const halves = Math.round(rating * 2);
  const label = fill(locale.messages.starRating, {
    rating: formatDecimal(rating, locale),
    best: formatDecimal(best, locale),
  });
  return (
    <Root role="img" aria-label={label} {...rootProps}>
      {Array.from({ length: best }, (_, index) => (
        <Star key={index} fill={fillOf(halves - index * 2)} />
      ))}
    </Root>
  );
}

function isRating(rating: number, best: number): boolean {
  return Number.isInteger(best) && best <= 10 && rating >= 0 && rating <= best;
}

function fillOf(halves: number): Fill {
  if (halves >= 2) return 'full';
  return halves === 1 ? 'half' : 'none';
}

const outline = 'M10 1.8l2.5 5.3 5.8.7-4.3 4 1.1 5.7L10 14.7l-5.1 2.8L6 11.8l-4.3-4 5.8-.7L10 1.8z';
const firstHalf = 'M10 1.8L7.5 7.1l-5.8.7 4.3 4-1.1 5.7L10 14.7z';

function Star({ fill: filled }: { fill: Fill }) {
  return (
    <svg part="star-rating-star" viewBox="0 0 20 20" aria-hidden="true">
      <path part="star-rating-outline" d={outline} />
      {filled !== 'none' && (
        <path part="star-rating-fill" d={filled === 'full' ? outline : firstHalf} />
      )}
    </svg>
  );
}
