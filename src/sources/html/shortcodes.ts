import type { IssueList } from '../result';

const names = ['caption', 'wp_caption', 'gallery', 'embed', 'audio', 'video', 'playlist'];
/** These stand for something without an end tag or an attribute. */
const complete = new Set(['gallery', 'playlist']);
const shortcode = new RegExp(`\\[(/?)(${names.join('|')})(\\s[^\\[\\]]*)?/?\\]`, 'g');

/**
 * Takes the tags of WordPress's own shortcodes out of a text and reports each; what stands between them stays. In
 * prose a bracketed word ("[video]") is no shortcode unless it has attributes or an end tag somewhere in `html`.
 */
export function createShortcodeFilter(html: string, issues: IssueList) {
  const closed = new Set(names.filter((name) => html.includes(`[/${name}]`)));
  const isShortcode = (name: string, attributes: string | undefined) =>
    closed.has(name) || complete.has(name) || attributes?.includes('=');

  return (text: string, path: string): string => {
    if (!text.includes('[')) return text;
    return text.replace(shortcode, (tag: string, _slash: string, name: string, attributes) => {
      if (!isShortcode(name, attributes as string | undefined)) return tag;
      issues.report(
        'info',
        'shortcode-stripped',
        path,
        `The shortcode tag ${tag} was left out; WordPress had not replaced it.`,
      );
      return ' ';
    });
  };
}
