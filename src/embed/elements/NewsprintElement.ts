import type { MostReadItem } from '../../model/article';
import { baseCss } from './baseCss';
import { jsx } from './jsx-runtime';
import { loadStories } from './loadStories';
import { whenVisible } from './whenVisible';

/** A story as long as most, to keep a place for. */
const typical: Omit<MostReadItem, 'url'> = {
  headline: 'A headline of about as many words as those that papers write each day',
  section: { name: 'Section' },
  image: { url: '/', alt: '' },
};

/**
 * What every widget is: an element that shows the page's own links until it has stories, loads them when it comes near
 * the window, and says what happens to it by events. `src` is the address of a feed, `items` the same as data.
 */
export abstract class NewsprintElement extends HTMLElement {
  static observedAttributes = [
    ...[
      'src',
      'limit',
      'heading',
      'heading-level',
      'layout',
      'images',
      'accent',
      'current',
      'lang',
    ],
  ];

  readonly #shadow = this.attachShadow({ mode: 'open' });
  #items: readonly MostReadItem[] = [];
  /** The address whose stories are shown or on their way. */
  #asked = '';
  /** The block size kept while the stories load, and after it, so that nothing below moves. */
  #reserved = '';
  #stopWaiting: () => void = () => {};

  /** The name in events: `most-read`. */
  abstract readonly widget: string;
  protected abstract readonly sheet: CSSStyleSheet;
  /** The widget with these stories, or nothing. */
  protected abstract view(items: readonly MostReadItem[]): unknown;
  /** How many stories the place is kept for while they load. */
  protected abstract readonly expected: number;

  /** What else a view needs before the stories can be shown. */
  protected async prepare(): Promise<void> {}

  get items(): readonly MostReadItem[] {
    return this.#items;
  }

  /** Stories in place of a feed's. Those without a headline, and addresses that may not be linked, are left out. */
  set items(items: readonly MostReadItem[]) {
    this.#items = items;
    this.#update();
  }

  connectedCallback() {
    if (Object.hasOwn(this, 'items')) {
      // Set before the script had loaded.
      const { items } = this;
      delete (this as { items?: unknown }).items;
      this.items = items;
    }
    if (this.#shadow.childNodes.length === 0) this.#prepare();
    this.#wait();
  }

  disconnectedCallback() {
    this.#stopWaiting();
  }

  attributeChangedCallback(name: string, before: string | null, after: string | null) {
    if (before === after || this.#shadow.childNodes.length === 0) return;
    if (name === 'src') this.#wait();
    else {
      this.#reserved = '';
      this.#update();
    }
  }

  /** Asks the feed again. Resolves when the list is up to date, or stays as it was. */
  async refresh(again = true): Promise<void> {
    const address = this.#address;
    this.#asked = address;
    if (!address) return;
    try {
      const [items] = await Promise.all([loadStories(address, again), this.prepare()]);
      if (this.#asked !== address) return;
      this.items = items;
      this.#tell('ready', { url: address });
      this.#waitForReader();
    } catch (error) {
      if (this.#asked !== address) return;
      // So that an element that comes back to the page tries again.
      this.#asked = '';
      this.#tell('error', { url: address, message: String(error) });
    }
  }

  /** Absolute, so that elements which spell it differently share an answer. */
  get #address(): string {
    const src = this.getAttribute('src');
    return src && URL.canParse(src, document.baseURI) ? new URL(src, document.baseURI).href : '';
  }

  /** The page's own content stays in sight, on as much place as the stories will take. */
  #prepare() {
    this.#shadow.adoptedStyleSheets = [this.sheet];
    this.#shadow.addEventListener('click', (event) => this.#onClick(event));
    const frame = jsx('div', { children: jsx('slot', {}) }) as HTMLElement;
    this.#shadow.append(frame);
    if (this.#address) frame.style.minBlockSize = this.#reserved = this.#measure();
    this.#update();
  }

  /** How high the widget is with stories of the usual length. They are never painted, and load no picture. */
  #measure(): string {
    const stories = Array.from({ length: this.expected }, (_, index) => ({
      ...typical,
      url: `/${index}`,
    }));
    const view = this.view(stories) as HTMLElement;
    for (const picture of view.querySelectorAll('img')) picture.removeAttribute('src');
    this.#shadow.append(view);
    const { offsetHeight } = view;
    view.remove();
    return `${offsetHeight}px`;
  }

  #wait() {
    this.#stopWaiting();
    if (this.#asked === this.#address)
      return this.#items.length > 0 ? this.#waitForReader() : undefined;
    if (this.getAttribute('loading') === 'eager') return void this.refresh(false);
    this.#stopWaiting = whenVisible(this, { rootMargin: '200px' }, () => void this.refresh(false));
  }

  #waitForReader() {
    this.#stopWaiting();
    if (this.#seen === this.#items || !this.isConnected) return;
    this.#stopWaiting = whenVisible(this, { threshold: 0.5 }, () => {
      this.#seen = this.#items;
      this.#tell('impression', { url: this.#address });
    });
  }

  /** The list that the reader has had in sight. */
  #seen: readonly MostReadItem[] | undefined;

  #update() {
    if (this.#items.length === 0 || !this.#shadow.firstChild) return;
    const view = this.view(this.#items);
    const shown = this.#shadow.firstChild;
    if (!(view instanceof HTMLElement)) return;

    view.style.minBlockSize = this.#reserved;
    const accent = this.getAttribute('accent');
    if (accent) view.style.setProperty('--newsprint-color-accent', accent);
    if (view.isEqualNode(shown)) return;

    const focused = this.#shadow.activeElement?.getAttribute('href');
    this.#shadow.replaceChildren(view);
    if (focused) this.#linkTo(focused)?.focus({ preventScroll: true });
  }

  #linkTo(address: string): HTMLAnchorElement | undefined {
    return this.#links.find((link) => link.getAttribute('href') === address) ?? this.#links[0];
  }

  get #links(): HTMLAnchorElement[] {
    return [...this.#shadow.querySelectorAll('a')];
  }

  #onClick({ target }: Event) {
    const link = (target as Element).closest('a');
    const position = link ? this.#links.indexOf(link) + 1 : 0;
    if (link && position) this.#tell('click', { url: link.href, position });
  }

  #tell(name: string, detail: object) {
    this.dispatchEvent(
      new CustomEvent(`newsprint:${name}`, {
        bubbles: true,
        composed: true,
        detail: { widget: this.widget, ...detail },
      }),
    );
  }
}

/** One sheet for all elements of a kind. */
export function sheetOf(css: string): CSSStyleSheet {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(baseCss + css);
  return sheet;
}
