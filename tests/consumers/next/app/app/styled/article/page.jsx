import { Article, ArticleHead, en } from 'newsprint';
import { article, site } from '../../../article.mjs';

export default function ArticlePage() {
  return (
    <>
      <ArticleHead article={article} />
      <Article article={article} locale={en} {...site} />
    </>
  );
}
