import type { MostReadItem } from '../../model/article';
import { baseCss } from './baseCss';
import { loadStories } from './loadStories';
import { addressOf } from './standIns/safeUrl';

/** A story as long as most, to keep a place for. */
const typical: Omit<MostReadItem, 'url'> = {
  headline: 'headline '.repeat(8),
  section: { name: 'Section' },
  image: { url: '/', alt: '' },
};

/**
 * What every widget is: an element that shows the page's own links until it has stories, loads them when it comes near
 * the window, and says what happens to it by events. `src` is the address of a feed, `items` the same as data.
 */
export abstract class NewsprintElement extends HTMLElement {
  static observedAttributes =
    'src limit heading heading-level layout images accent current lang'.split(' ');

  readonly #shadow = this.attachShadow({ mode: 'open' });
  #items: readonly MostReadItem[] = [];
  /** The list that the reader has had in sight. */
  #seen = this.#items;
  /** The address whose stories are shown or on their way. */
  #asked = '';
  /** The block size kept while the stories load, and after it, so that nothing below moves. */
  #reserved = '';
  #observer: IntersectionObserver | undefined;

  /** The name in events: `most-read`. */
  abstract readonly widget: string;
  protected abstract readonly sheet: CSSStyleSheet;
  /** The widget with these stories, or nothing. */
  protected abstract view(items: readonly MostReadItem[]): unknown;
  /** How many stories the place is kept for while they load. */
  protected abstract readonly expected: number;

  /** What else a view needs before the stories can be shown. */
  protected async prepare(): Promise<void> {}

  /** Of the heading, where the page says it. */
  protected get level(): number | undefined {
    const level = this.getAttribute('heading-level') ?? '';
    return /^[2-6]$/.test(level) ? Number(level) : undefined;
  }

  get items(): readonly MostReadItem[] {
    return this.#items;
  }

  /** Stories in place of a feed's. Those without a headline, and addresses that may not be linked, are left out. */
  set items(items: readonly MostReadItem[]) {
    this.#items = items;
    this.#update();
    this.#waitForReader();
  }

  connectedCallback() {
    if (Object.hasOwn(this, 'items')) {
      // Set before the script had loaded.
      const { items } = this;
      delete (this as { items?: unknown }).items;
      this.items = items;
    }
    if (!this.#shadow.firstChild) this.#fill();
    this.#wait();
  }

  disconnectedCallback() {
    this.#observer?.disconnect();
  }

  attributeChangedCallback(name: string, before: string | null, after: string | null) {
    if (before === after || !this.#shadow.firstChild) return;
    if (name === 'src') this.#wait();
    else {
      this.#reserved = '';
      this.#update();
    }
  }

  /** Asks the feed again. Resolves when the list is up to date, or stays as it was. */
  async refresh(again = true): Promise<void> {
    const url = (this.#asked = this.#address);
    if (!url) return;
    try {
      const [items] = await Promise.all([loadStories(url, again), this.prepare()]);
      if (this.#asked !== url) return;
      this.items = items;
      this.#tell('ready', { url });
    } catch (error) {
      if (this.#asked !== url) return;
      // So that an element that comes back to the page tries again.
      this.#asked = '';
      this.#tell('error', { url, message: String(error) });
    }
  }

  /** Absolute, so that elements which spell it differently share an answer. */
  get #address(): string {
    return addressOf(this.getAttribute('src'))?.href ?? '';
  }

  /** The page's own content stays in sight, on as much place as the stories will take. */
  #fill() {
    this.#shadow.adoptedStyleSheets = [this.sheet];
    this.#shadow.addEventListener('click', ({ target }) => {
      const link = (target as Element).closest('a');
      if (link) this.#tell('click', { url: link.href, position: this.#links.indexOf(link) + 1 });
    });
    const slot = document.createElement('slot');
    this.#shadow.append(slot);
    if (this.#address) slot.style.minBlockSize = this.#reserved = this.#measure();
    this.#update();
  }

  /** How high the widget is with stories of the usual length. They are never painted, and load no picture. */
  #measure(): string {
    const stories = Array.from({ length: this.expected }, (_, url) => ({
      ...typical,
      url: `${url}`,
    }));
    const view = this.view(stories) as HTMLElement;
    for (const picture of view.querySelectorAll('img')) picture.removeAttribute('src');
    this.#shadow.append(view);
    const { offsetHeight } = view;
    view.remove();
    return `${offsetHeight}px`;
  }

  #wait() {
    if (this.#asked === this.#address) this.#waitForReader();
    else if (this.getAttribute('loading') === 'eager') void this.refresh(false);
    else this.#whenSeen({ rootMargin: '200px' }, () => void this.refresh(false));
  }

  #waitForReader() {
    if (this.#seen === this.#items || !this.isConnected) return;
    // A feed's stories wait for what the view needs; those that the page sets are shown at once.
    void this.prepare().then(
      () => this.#update(),
      () => {},
    );
    this.#whenSeen({ threshold: 0.5 }, () => {
      this.#seen = this.#items;
      this.#tell('impression', { url: this.#address });
    });
  }

  /** Calls back once, as soon as the element is within the window by these options. */
  #whenSeen(options: IntersectionObserverInit, callback: () => void) {
    this.#observer?.disconnect();
    this.#observer = new IntersectionObserver((entries, observer) => {
      if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
      observer.disconnect();
      callback();
    }, options);
    this.#observer.observe(this);
  }

  #update() {
    const shown = this.#shadow.firstChild;
    const view = shown && this.#items.length > 0 && this.view(this.#items);
    if (!(view instanceof HTMLElement)) return;

    view.style.minBlockSize = this.#reserved;
    const accent = this.getAttribute('accent');
    if (accent) view.style.setProperty('--newsprint-color-accent', accent);
    if (view.isEqualNode(shown)) return;

    const focused = this.#shadow.activeElement?.getAttribute('href');
    this.#shadow.replaceChildren(view);
    if (!focused) return;
    const links = this.#links;
    const same = links.find((link) => link.getAttribute('href') === focused);
    (same ?? links[0])?.focus({ preventScroll: true });
  }

  get #links(): HTMLAnchorElement[] {
    return [...this.#shadow.querySelectorAll('a')];
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
