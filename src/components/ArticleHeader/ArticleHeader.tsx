import type { ComponentPropsWithRef } from 'react';
import { byline } from '../../i18n/english/byline';
import { dates } from '../../i18n/english/dates';
import { english } from '../../i18n/english/english';
import { header } from '../../i18n/english/header';
import type { Locale } from '../../i18n/Locale';
import type { BylineMessages, DateMessages, HeaderMessages } from '../../i18n/messages';
import { parseMoment } from '../../lib/moment';
import type { Author, Flag, Genre, Organization, Section } from '../../model/article';
import type { Picture } from '../../model/picture';
import type { RichText as Text } from '../../model/text';
import { type OnIssue, reportIssue } from '../../model/issue';
import { creditedAuthors } from '../Byline/credits';
import { Byline } from '../Byline/Byline';
import type { WithComponents } from '../components';
import { Figure } from '../Figure/Figure';
import { PublishedDate, type PublishedDateProps } from '../PublishedDate/PublishedDate';
import { RichText } from '../RichText/RichText';
import type { SectionBadgeVariant } from '../SectionBadge/SectionBadge';
import { Root } from './ArticleHeader.styles';
import { designOf } from './designs';
import { Labels } from './Labels';
import type { ArticleHeaderSlots } from './slots';

type ArticleHeaderMessages = HeaderMessages & BylineMessages & DateMessages;

const en = english<ArticleHeaderMessages>({
  ...header.messages,
  ...byline.messages,
  ...dates.messages,
});

/** How the dates are written: all that `PublishedDate` takes besides the dates themselves. */
export type DateOptions = Pick<
  PublishedDateProps,
  | 'format'
  | 'relativeWithinHours'
  | 'showTimeZone'
  | 'calendar'
  | 'otherCalendar'
  | 'numberingSystem'
  | 'hourCycle'
  | 'house'
  | 'updatedTolerance'
  | 'publishedOnDemand'
>;

export interface ArticleHeaderProps
  extends Omit<ComponentPropsWithRef<'header'>, 'children'>, WithComponents {
  headline: string;
  section?: Section | undefined;
  /** @default rule */
  badgeVariant?: SectionBadgeVariant | undefined;
  /** A few words above the headline; left out where they only repeat the section. */
  kicker?: string | undefined;
  /** The sentences under the headline; links and emphasis are kept. */
  standfirst?: Text | undefined;
  /** @default [] */
  authors?: readonly Author[] | undefined;
  /** Agency or paper the text comes from. */
  source?: Organization | undefined;
  /** Whether a sole author's portrait is shown. @default false */
  avatars?: boolean | undefined;
  datePublished?: string | undefined;
  dateModified?: string | undefined;
  dates?: DateOptions | undefined;
  /** The main picture. It is loaded at once, the page's other pictures when they come near. */
  image?: Picture | undefined;
  /**
   * Chooses the design.
   * @default news
   */
  genre?: Genre | undefined;
  /** Live, breaking, exclusive; one with an end is shown only until then, and needs `now`. */
  flags?: readonly Flag[] | undefined;
  /**
   * Level of the headline.
   * @default 1
   */
  headingLevel?: 1 | 2 | 3 | undefined;
  slots?: ArticleHeaderSlots | undefined;
  /** IANA zone of the dates. @default UTC */
  timeZone?: string | undefined;
  /** The time of the request, ISO 8601. */
  now?: string | undefined;
  /** @default en */
  locale?: Locale<ArticleHeaderMessages> | undefined;
  onIssue?: OnIssue | undefined;
}

/**
 * What stands above an article's text: section, flags, headline, standfirst, byline, date, main picture, each only
 * where there is something to say. Renders a `<header>`.
 */
export function ArticleHeader({
  headline,
  section,
  badgeVariant,
  kicker,
  standfirst,
  authors = [],
  source,
  avatars,
  datePublished,
  dateModified,
  dates: dateOptions,
  image,
  genre,
  flags,
  headingLevel = 1,
  slots = {},
  timeZone,
  now,
  locale = en,
  components,
  onIssue,
  ...rootProps
}: ArticleHeaderProps) {
  const design = designOf(genre);
  const site = { locale, components, onIssue };
  const Headline = `h${headingLevel}` as const;
  const columnist = design.columnist ? soleAuthor(authors) : undefined;
  if (now === undefined && flags?.some(({ expires }) => expires))
    reportIssue(onIssue, flagNeedsNow);

  return (
    <Root data-size={design.size} data-face={design.face} {...rootProps}>
      <div part="article-header-title">
        {slots.start}
        <Labels
          section={section}
          badgeVariant={badgeVariant}
          kicker={kicker}
          genre={genre}
          flags={flags}
          now={now}
          slots={slots}
          {...site}
        />
        {columnist && <p part="article-header-columnist">{columnist.name}</p>}
        <Headline part="article-header-headline">{headline}</Headline>
        {slots.afterHeadline}
        {standfirst?.length ? (
          <p part="article-header-standfirst">
            <RichText text={standfirst} owner="article-header" components={components} />
          </p>
        ) : null}
        {slots.afterStandfirst}
      </div>
      {hasMeta({ authors, source, datePublished, dateModified, slots }) && (
        <div part="article-header-meta">
          <Byline
            authors={authors}
            source={source}
            avatars={avatars}
            locale={locale}
            components={components}
          />
          {slots.afterByline}
          <PublishedDate
            {...dateOptions}
            datePublished={datePublished}
            dateModified={dateModified}
            timeZone={timeZone}
            now={now}
            {...site}
          />
          {slots.afterDate}
        </div>
      )}
      {image && (
        <Figure picture={image} loading="eager" components={components} onIssue={onIssue} />
      )}
      {slots.afterImage}
    </Root>
  );
}

function soleAuthor(authors: readonly Author[]): Author | undefined {
  const [first, ...others] = creditedAuthors(authors);
  return others.length === 0 ? first : undefined;
}

type MetaFacts = Pick<ArticleHeaderProps, 'source' | 'datePublished' | 'dateModified'> & {
  authors: readonly Author[];
  slots: ArticleHeaderSlots;
};

/** Without a byline, a date or a slot there is no line to draw above them. */
function hasMeta({ authors, source, datePublished, dateModified, slots }: MetaFacts): boolean {
  return Boolean(
    creditedAuthors(authors).length > 0 ||
    source?.name ||
    parseMoment(datePublished) ||
    parseMoment(dateModified) ||
    slots.afterByline ||
    slots.afterDate,
  );
}

const flagNeedsNow = {
  code: 'flag-needs-now',
  path: 'flags',
  severity: 'warning' as const,
  message:
    'A flag that ends is not shown, for rendering reads no clock and cannot tell whether it has ended: pass now, the time of the request.',
};
