import type { Walk } from './walk';

/** WordPress's own; some stand for something without an end tag or a quoted attribute. */
const known = new Set([
  ...['caption', 'wp_caption', 'gallery', 'embed', 'audio', 'video', 'playlist'],
]);
const complete = new Set(['gallery', 'playlist']);

/** A bracket more on both sides is how WordPress writes that a shortcode is meant as text. */
const shortcode = /\[?\[(\/?)([a-zA-Z][\w-]*)(\s[^[\]]*)?\/?\]\]?/g;
const quotedAttribute = /\s[\w-]+\s*=\s*["'“”„″«»‘’]/;

/** A text of the walk without its shortcodes. */
export type ShortcodeFilter = (walk: Walk, text: string) => string;

/**
 * Takes shortcodes that WordPress had not replaced out of a text and reports each; what stands between two of them
 * stays. In prose a bracketed word ("[sic]", "[video]") is none: only an end tag somewhere in `html`, or attributes as
 * shortcodes have them, make it one. `undefined` where nothing can be one.
 */
export function createShortcodeFilter(html: string): ShortcodeFilter | undefined {
  if (!html.includes('[')) return undefined;

  const closed = namesIn(html, /\[\/([a-zA-Z][\w-]*)\]/g);
  const opened = namesIn(html, /\[([a-zA-Z][\w-]*)[\s\]]/g);
  const isShortcode = (isEnd: boolean, name: string, attributes = '') =>
    (isEnd ? opened.has(name) : closed.has(name)) ||
    complete.has(name) ||
    quotedAttribute.test(attributes) ||
    (known.has(name) && attributes.includes('='));
  const mayHold = Array.from(html.matchAll(shortcode)).some(
    ([tag, slash, name, attributes]) =>
      tag.includes('&') || isShortcode(slash !== '', name!, attributes),
  );
  if (!mayHold) return undefined;

  return (walk, text) => {
    if (!text.includes('[') || walk.marks.some(({ type }) => type === 'code')) return text;
    return text.replace(shortcode, (tag: string, slash: string, name: string, attributes) => {
      if (!isShortcode(slash !== '', name, attributes as string | undefined)) return tag;
      if (tag.startsWith('[[') && tag.endsWith(']]')) return tag.slice(1, -1);
      if (complete.has(name)) reportMedia(walk, tag);
      else {
        walk.issues.report(
          'info',
          'shortcode-stripped',
          walk.path,
          `The shortcode tag ${tag} was left out; WordPress had not replaced it.`,
        );
      }
      return ' ';
    });
  };
}

/** It names its pictures or recordings by ids that mean something to WordPress alone. */
function reportMedia(walk: Walk, tag: string): void {
  walk.issues.report(
    'warning',
    'shortcode-stripped',
    walk.path,
    `${tag} was left out: what it shows is not in the text. Ask WordPress for content.rendered, where it is, or add a block with it.`,
  );
}

function namesIn(html: string, pattern: RegExp): ReadonlySet<string> {
  return new Set(Array.from(html.matchAll(pattern), ([, name]) => name!));
}
