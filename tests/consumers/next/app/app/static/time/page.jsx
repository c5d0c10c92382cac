import { Article, en, PublishedDate, TickingTime } from 'newsprint/static';
import { article, site } from '../../../article.mjs';

export default function TimePage() {
  return (
    <>
      <Article article={article} locale={en} {...site} />
      <PublishedDate
        datePublished={article.datePublished}
        format="auto"
        now={site.now}
        timeZone={site.timeZone}
        components={{ Time: TickingTime }}
      />
    </>
  );
}
