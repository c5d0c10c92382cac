import { Article } from '../../src/article/Article';
import { ArticleBody } from '../../src/article/ArticleBody';
import { ArticleHeader } from '../../src/components/ArticleHeader/ArticleHeader';
import { Byline } from '../../src/components/Byline/Byline';
import { Figure } from '../../src/components/Figure/Figure';
import { MobileToggle } from '../../src/components/MobileToggle/MobileToggle';
import { MostRead } from '../../src/components/MostRead/MostRead';
import { PublishedDate } from '../../src/components/PublishedDate/PublishedDate';
import { SectionBadge } from '../../src/components/SectionBadge/SectionBadge';
import { VersionLink } from '../../src/components/VersionLink/VersionLink.client';
import type { NewsArticle } from '../../src/model/article';
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
  'SectionBadge',
  <SectionBadge section={article.section!} variant="filled" />,
  'a',
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
