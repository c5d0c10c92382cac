import { Article, en, Gallery, Lightbox } from 'newsprint/static';
import { article, site } from '../../../article.mjs';

export default function LightboxPage() {
  return (
    <>
      <Article article={article} locale={en} {...site} />
      <Gallery pictures={[article.image, article.image]} components={{ Lightbox }} />
    </>
  );
}
