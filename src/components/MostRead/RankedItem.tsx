import { formatAge } from '../../i18n/age';
import type { Locale } from '../../i18n/Locale';
import { formatNumber } from '../../i18n/numbers';
import { instantOf, toDateTimeAttribute } from '../../lib/moment';
import { safePictureUrl } from '../../lib/safeUrl';
import type { MostReadItem } from '../../model/article';
import type { TimeAge, WithComponents } from '../components';
import { Link } from '../Link/Link';

interface Props extends WithComponents {
  item: MostReadItem;
  rank: number;
  image: boolean;
  now: string | undefined;
  locale: Locale<unknown>;
}

/** One story of the list. Its numeral is not spoken: a screen reader says the place in the list by itself. */
export function RankedItem({ item, rank, image, now, locale, components }: Props) {
  return (
    <li part="most-read-item">
      <span part="most-read-rank" aria-hidden="true">
        {formatNumber(rank, locale)}
      </span>
      <div part="most-read-text">
        <Link part="most-read-link" href={item.url} components={components}>
          {item.headline}
        </Link>
        <Meta item={item} now={now} locale={locale} components={components} />
      </div>
      {image && <Thumbnail item={item} components={components} />}
    </li>
  );
}

function Meta({ item, now, locale, components }: Omit<Props, 'rank' | 'image'>) {
  const age = ageOf(item.datePublished, now, locale);
  if (!item.section?.name && !age) return null;

  const Time = components?.Time ?? 'time';
  return (
    <span part="most-read-meta">
      {item.section?.name && <span part="most-read-section">{item.section.name}</span>}
      {item.section?.name && age && ' '}
      {age && (
        <Time
          part="most-read-age"
          dateTime={age.dateTime}
          {...(components?.Time && { age: age.ticking })}
        >
          {age.ticking.text}
        </Time>
      )}
    </span>
  );
}

/** The age at the time of the request, which a leaf of the site may keep up to date. */
function ageOf(
  datePublished: string | undefined,
  request: string | undefined,
  { tag, numberingSystem, dates }: Locale<unknown>,
): { dateTime: string; ticking: TimeAge } | undefined {
  const instant = instantOf(datePublished);
  const now = instantOf(request);
  if (instant === undefined || now === undefined) return undefined;

  const locale = { tag, numberingSystem, dates };
  const text = formatAge(now - instant, locale);
  return {
    dateTime: toDateTimeAttribute({ instant }),
    ticking: { text, spoken: text, pattern: '{age}', locale, now, within: Infinity },
  };
}

/** The picture says nothing that the headline beside it does not: it is silent for screen readers. */
function Thumbnail({ item: { image }, components }: WithComponents & { item: MostReadItem }) {
  const src = safePictureUrl(image?.url);
  if (src === undefined) return null;

  const Image = components?.Image ?? 'img';
  return (
    <Image
      part="most-read-picture"
      src={src}
      alt=""
      width={96}
      height={64}
      loading="lazy"
      decoding="async"
    />
  );
}
