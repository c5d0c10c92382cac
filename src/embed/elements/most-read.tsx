import { css } from 'newsprint:css/MostRead';
import { mostRead as en } from '../../i18n/english/mostRead';
import { MostRead, type MostReadProps } from '../../components/MostRead/MostRead';
import type { MostReadItem } from '../../model/article';
import { define } from './define';
import { languageOf } from './languageOf';
import { NewsprintElement, sheetOf } from './NewsprintElement';

const sheet = sheetOf(css);

let wordIn: ((tag: string) => string) | undefined;

/** `<newsprint-most-read src limit heading heading-level layout images accent current theme loading>`. */
class MostReadElement extends NewsprintElement {
  readonly widget = 'most-read';
  protected readonly sheet = sheet;

  /** A heading in another language than English, unless the page brings its own, comes in a file of its own. */
  protected override async prepare() {
    if (this.hasAttribute('heading') || /^en\b/.test(languageOf(this).tag)) return;
    ({ wordIn } = await import('./words'));
  }

  protected get expected() {
    return Number(this.getAttribute('limit')) || 5;
  }

  protected view(items: readonly MostReadItem[]) {
    const locale = languageOf(this);
    const view = MostRead({
      items,
      limit: this.expected,
      title: this.getAttribute('heading') || wordIn?.(locale.tag),
      headingLevel: this.level as MostReadProps['headingLevel'],
      layout: (this.getAttribute('layout') ?? undefined) as MostReadProps['layout'],
      images: this.hasAttribute('images'),
      currentUrl: this.getAttribute('current') ?? undefined,
      now: new Date().toISOString(),
      locale: { ...locale, messages: en.messages },
    }) as unknown as HTMLElement | null;
    // What fifteen rules of the stylesheet say elsewhere.
    const list = view?.querySelector('ol');
    if (list) list.style.gridTemplateRows = `repeat(${list.dataset.rows}, auto)`;
    return view;
  }
}

define('most-read', MostReadElement);
