import { Article } from '../../src/article/Article';
import { ArticleBody } from '../../src/article/ArticleBody';
import { AgeNotice } from '../../src/components/AgeNotice/AgeNotice';
import { ArticleCard } from '../../src/components/ArticleCard/ArticleCard';
import { ArticleHeader } from '../../src/components/ArticleHeader/ArticleHeader';
import { Byline } from '../../src/components/Byline/Byline';
import { Figure } from '../../src/components/Figure/Figure';
import { MobileToggle } from '../../src/components/MobileToggle/MobileToggle';
import { MostRead } from '../../src/components/MostRead/MostRead';
import { PublishedDate } from '../../src/components/PublishedDate/PublishedDate';
import { SectionBadge } from '../../src/components/SectionBadge/SectionBadge';
import { Paywall } from '../../src/components/Paywall/Paywall';
import { StarRating } from '../../src/components/StarRating/StarRating';
import { TableOfContents } from '../../src/components/TableOfContents/TableOfContents';
import { AdSlot } from '../../src/components/AdSlot/AdSlot';
import { Correction } from '../../src/components/Correction/Correction';
import { Embed } from '../../src/components/Embed/Embed';
import { Footnotes } from '../../src/components/Footnotes/Footnotes';
import { Gallery } from '../../src/components/Gallery/Gallery';
import { KeyEvents } from '../../src/components/KeyEvents/KeyEvents';
import { KeyPoints } from '../../src/components/KeyPoints/KeyPoints';
import { LiveUpdate } from '../../src/components/LiveUpdate/LiveUpdate';
import { Note } from '../../src/components/Note/Note';
import { PictureGate } from '../../src/components/PictureGate/PictureGate';
import { Player } from '../../src/components/Player/Player';
import { ReadingPreferences } from '../../src/components/ReadingPreferences/ReadingPreferences.client';
import { RelatedArticles } from '../../src/components/RelatedArticles/RelatedArticles';
import { RelatedLinks } from '../../src/components/RelatedLinks/RelatedLinks';
import { Table } from '../../src/components/Table/Table';
import { Lightbox } from '../../src/components/Lightbox/Lightbox.client';
import { ConsentGate } from '../../src/components/ConsentGate/ConsentGate.client';
import { VersionLink } from '../../src/components/VersionLink/VersionLink.client';
import { AuthorBio } from '../../src/components/AuthorBio/AuthorBio';
import { Breadcrumb } from '../../src/components/Breadcrumb/Breadcrumb';
import { CommentCount } from '../../src/components/CommentCount/CommentCount';
import { Corrections } from '../../src/components/Corrections/Corrections';
import { Disclosure } from '../../src/components/Disclosure/Disclosure';
import { Listen } from '../../src/components/Listen/Listen';
import { NewsletterSignup } from '../../src/components/NewsletterSignup/NewsletterSignup';
import { PreviousNext } from '../../src/components/PreviousNext/PreviousNext';
import { ReadingTime } from '../../src/components/ReadingTime/ReadingTime';
import { Share } from '../../src/components/Share/Share';
import { Topics } from '../../src/components/Topics/Topics';
import { ShareButtons } from '../../src/components/ShareButtons/ShareButtons.client';
import type { NewsArticle } from '../../src/model/article';
import * as samples from '../fixtures/blocks';
import * as media from '../fixtures/mediaBlocks';
import * as page from '../fixtures/page';
import { describeConformance } from '../helpers/conformance';

const picture = {
  url: '/assets/ferry.svg',
  alt: 'A ferry',
  width: 1600,
  height: 900,
  caption: 'At dusk.',
};
const article: NewsArticle = {
  headline: 'The ferry that keeps an island school open',
  standfirst: 'A vote on Thursday decides.',
  section: { name: 'Islands', url: '/islands', accent: '#ffee00' },
  author: [
    { name: 'Ingrid Aalto', url: '/ingrid', jobTitle: 'Correspondent' },
    { name: 'Tom Penhale' },
  ],
  datePublished: '2026-11-12T06:15:00Z',
  dateModified: '2026-11-12T09:40:00Z',
  image: picture,
  flags: [{ type: 'live' }, { type: 'exclusive' }],
  inLanguage: 'en-GB',
  body: [
    {
      type: 'paragraph',
      text: ['At ten past seven ', { type: 'link', url: '/x', text: 'the lights' }, ' come.'],
    },
    { type: 'heading', level: 2, text: 'What the survey found' },
    { type: 'list', items: [{ text: 'One' }, { text: 'Two' }] },
    { type: 'quote', text: 'Words', cite: 'The survey' },
    { type: 'pullquote', text: '“You can move a timetable.”', cite: 'Marit Solberg' },
    { type: 'divider' },
  ],
};
const items = ['One', 'Two', 'Three'].map((headline) => ({
  headline,
  url: `/${headline}`,
  section: { name: 'Islands' },
  datePublished: '2026-11-12T06:00:00Z',
  image: picture,
}));

describeConformance(
  'AgeNotice',
  <AgeNotice datePublished="2020-01-01" now="2026-11-12T06:15:00Z" />,
  'p',
);
describeConformance(
  'SectionBadge',
  <SectionBadge section={article.section!} variant="filled" />,
  'a',
);
describeConformance(
  'ArticleCard',
  <ArticleCard {...items[0]!} now="2026-11-12T09:00:00Z" />,
  'article',
);
describeConformance('Byline', <Byline authors={article.author} source={{ name: 'Norden' }} />, 'p');
describeConformance(
  'PublishedDate',
  <PublishedDate datePublished={article.datePublished} dateModified={article.dateModified} />,
  'p',
);
describeConformance('Figure', <Figure picture={picture} />, 'figure');
describeConformance(
  'MostRead',
  <MostRead items={items} images now="2026-11-12T09:00:00Z" />,
  'section',
);
describeConformance(
  'MobileToggle',
  <MobileToggle version="mobile" href="/d" components={{ VersionLink }} />,
  'nav',
);
describeConformance(
  'ArticleHeader',
  <ArticleHeader
    headline={article.headline}
    section={article.section}
    standfirst={article.standfirst}
    authors={article.author}
    datePublished={article.datePublished}
    image={picture}
    flags={article.flags}
  />,
  'header',
);
describeConformance('ArticleBody', <ArticleBody body={article.body} />, 'div');
describeConformance(
  'Article',
  <Article
    article={article}
    mostRead={{ items }}
    alternateVersion={{ version: 'desktop', href: '/m' }}
  />,
  'article',
);

describeConformance('Table', <Table table={samples.table} />, 'div');
describeConformance(
  'Gallery',
  <Gallery pictures={media.gallery.pictures} components={{ Lightbox }} />,
  'figure',
);
describeConformance('Player', <Player recording={media.audio} />, 'figure');
describeConformance('Embed', <Embed embed={media.embed} components={{ ConsentGate }} />, 'figure');
describeConformance('Note', <Note title="The ferry">Built in 1965.</Note>, 'aside');
describeConformance('KeyPoints', <KeyPoints items={samples.keyPoints.items} />, 'section');
describeConformance('Correction', <Correction correction={samples.correction} />, 'p');
describeConformance('RelatedArticles', <RelatedArticles items={samples.related.items} />, 'aside');
describeConformance(
  'PictureGate',
  <PictureGate alt="A ferry">
    <img src="/a.svg" alt="A ferry" />
  </PictureGate>,
  'details',
);
describeConformance('ReadingPreferences', <ReadingPreferences />, 'form');
describeConformance('RelatedLinks', <RelatedLinks items={samples.related.items} />, 'aside');
describeConformance('AdSlot', <AdSlot slot="a" width={300} height={250} />, 'aside');
describeConformance('Footnotes', <Footnotes items={samples.footnotes.items} />, 'section');
describeConformance('KeyEvents', <KeyEvents updates={samples.liveUpdates} />, 'nav');
describeConformance(
  'LiveUpdate',
  <LiveUpdate update={samples.liveUpdates[0]!}>Text</LiveUpdate>,
  'article',
);
describeConformance('ReadingTime', <ReadingTime minutes={7} />, 'time');
describeConformance('CommentCount', <CommentCount commentCount={3} discussionUrl="#c" />, 'a');
describeConformance('Breadcrumb', <Breadcrumb items={page.breadcrumb} current="Ferry" />, 'nav');
describeConformance('Topics', <Topics keywords={page.topics} />, 'section');
describeConformance('AuthorBio', <AuthorBio authors={[page.profile]} />, 'section');
describeConformance(
  'PreviousNext',
  <PreviousNext previous={page.previousStory} next={page.nextStory} />,
  'nav',
);
describeConformance(
  'Corrections',
  <Corrections corrections={[samples.correction, samples.clarification]} />,
  'section',
);
describeConformance('Listen', <Listen audio={media.audio} />, 'section');
describeConformance(
  'Disclosure',
  <Disclosure sponsor={page.sponsor} darkLogo={page.sponsorDarkLogo} affiliate />,
  'div',
);
describeConformance('Share', <Share {...page.shared} components={{ ShareButtons }} />, 'div');
describeConformance(
  'NewsletterSignup',
  <NewsletterSignup {...page.newsletter} error="Not complete." email="a@b" />,
  'section',
);
describeConformance(
  'Paywall',
  <Paywall subscribeUrl="/subscribe" signInUrl="/sign-in" offer="One crown a week." />,
  'section',
);
describeConformance('StarRating', <StarRating rating={3.5} />, 'span');
describeConformance('TableOfContents', <TableOfContents body={article.body} minimum={1} />, 'nav');
