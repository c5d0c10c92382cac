import type { Locale } from '../../i18n/Locale';
import { formatNumber } from '../../i18n/numbers';
import { safePictureUrl } from '../../lib/safeUrl';
import type { MostReadItem } from '../../model/article';
import type { WithComponents } from '../components';
import { Link } from '../Link/Link';
import { hasAge, StoryAge } from '../StoryAge/StoryAge';

/** What every story of a list is told. */
export interface RankedItemSettings extends WithComponents {
  image: boolean;
  now: string | undefined;
  locale: Locale<unknown>;
}

/** One story of the list. Its numeral is not spoken: a screen reader says the place in the list by itself. */
export function rankedItem(
  item: MostReadItem,
  rank: number,
  { image, now, locale, components }: RankedItemSettings,
) {
  return (
    <li key={item.url} part="most-read-item">
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

type MetaProps = Omit<RankedItemSettings, 'image'> & { item: MostReadItem };

function Meta({ item, now, locale, components }: MetaProps) {
  const { section, datePublished } = item;
  const isDated = hasAge({ datePublished, now });
  if (!section?.name && !isDated) return null;

  return (
    <span part="most-read-meta">
      {section?.name && <span part="most-read-section">{section.name}</span>}
      {section?.name && isDated && ' '}
      <StoryAge
        part="most-read-age"
        datePublished={datePublished}
        now={now}
        locale={locale}
        components={components}
      />
    </span>
  );
}

/** The picture says nothing that the headline beside it does not: it is silent for screen readers. */
function Thumbnail({ item: { image }, components }: WithComponents & { item: MostReadItem }) {
  const src = safePictureUrl(image?.url);
  if (src === undefined || components?.PictureGate) return null;

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
