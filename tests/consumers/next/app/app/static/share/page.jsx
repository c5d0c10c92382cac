import { Article, en, Share, ShareButtons } from 'newsprint/static';
import { article, site } from '../../../article.mjs';

export default function SharePage() {
  return (
    <>
      <Article article={article} locale={en} {...site} />
      <Share url={article.url} title={article.headline} components={{ ShareButtons }} />
    </>
  );
}
