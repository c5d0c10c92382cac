import { Article, en } from 'newsprint/static';
import { article, site } from '../../../article.mjs';

export const runtime = 'edge';

export default function EdgePage() {
  return <Article article={article} locale={en} {...site} />;
}
