import type { Locale } from '../../i18n/Locale';
import type { HeaderMessages } from '../../i18n/messages';
import { instantOf } from '../../lib/moment';
import type { Flag, FlagType, Genre, Section } from '../../model/article';
import type { OnIssue } from '../../model/issue';
import type { WithComponents } from '../components';
import { SectionBadge, type SectionBadgeVariant } from '../SectionBadge/SectionBadge';
import { designOf, flagsToShow, repeats } from './designs';
import type { ArticleHeaderSlots } from './slots';

interface Props extends WithComponents {
  section: Section | undefined;
  badgeVariant: SectionBadgeVariant | undefined;
  kicker: string | undefined;
  genre: Genre | undefined;
  flags: readonly Flag[] | undefined;
  now: string | undefined;
  slots: ArticleHeaderSlots;
  locale: Locale<HeaderMessages>;
  onIssue: OnIssue | undefined;
}

type FlagMessage = 'flagLive' | 'flagBreaking' | 'flagExclusive';

const flagMessages: Readonly<Record<FlagType, FlagMessage>> = {
  live: 'flagLive',
  breaking: 'flagBreaking',
  exclusive: 'flagExclusive',
};

/** The words above a headline: section, genre, flags, kicker. None says again what another said. */
export function Labels({
  section,
  badgeVariant,
  kicker,
  genre,
  flags,
  now,
  slots,
  locale: { messages },
  components,
  onIssue,
}: Props) {
  const { label } = designOf(genre);
  const genreWords =
    label && !repeats(messages[label], section?.name) ? messages[label] : undefined;
  const shown = flagsToShow({ genre, flags, now: instantOf(now) });
  const hasLabels =
    section?.name || genreWords || shown.length > 0 || slots.afterSection || slots.afterFlags;

  return (
    <>
      {hasLabels && (
        <div part="article-header-labels">
          {section && (
            <SectionBadge
              section={section}
              variant={badgeVariant}
              components={components}
              onIssue={onIssue}
            />
          )}
          {slots.afterSection}
          {genreWords && <span part="article-header-genre">{genreWords}</span>}
          {shown.map((flag) => (
            <span key={flag} part="article-header-flag" data-flag={flag}>
              {messages[flagMessages[flag]]}
            </span>
          ))}
          {slots.afterFlags}
        </div>
      )}
      {kicker && !repeats(kicker, section?.name, genreWords) && (
        <p part="article-header-kicker">{kicker}</p>
      )}
      {slots.afterKicker}
    </>
  );
}
