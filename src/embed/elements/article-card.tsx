import { css } from 'newsprint:css/ArticleCard';
import { ArticleCard, type ArticleCardProps } from '../../components/ArticleCard/ArticleCard';
import type { MostReadItem } from '../../model/article';
import { define } from './define';
import { languageOf } from './languageOf';
import { NewsprintElement, sheetOf } from './NewsprintElement';

const sheet = sheetOf(css);

/** `<newsprint-article-card src heading-level accent theme loading>`: the first story of a feed. */
class ArticleCardElement extends NewsprintElement {
  readonly widget = 'article-card';
  protected readonly sheet = sheet;
  protected readonly expected = 1;

  protected view([item]: readonly MostReadItem[]) {
    const { headline, url, section, image, datePublished } = item!;
    return ArticleCard({
      headline,
      url,
      section,
      image,
      datePublished,
      headingLevel: this.level as ArticleCardProps['headingLevel'],
      now: new Date().toISOString(),
      locale: languageOf(this),
    });
  }
}

define('article-card', ArticleCardElement);
