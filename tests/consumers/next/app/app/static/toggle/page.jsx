import { Article, en, VersionLink } from 'newsprint/static';
import { article, site } from '../../../article.mjs';

export default function TogglePage() {
  return <Article article={article} locale={en} components={{ VersionLink }} {...site} />;
}
