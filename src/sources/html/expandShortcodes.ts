/** A picture, perhaps a link around it, then its caption: as WordPress reads the content of `[caption]`. */
const captioned = /^\s*((?:<a\s[^<>]*>\s*)?<img\s[^<>]*>(?:\s*<\/a>)?)(.*)$/is;
const alignment = /\balign\s*=\s*["']?(align(?:left|right|center|none|wide|full))\b/;
const captionAttribute = /\bcaption\s*=\s*"([^"<>]*)"/;

/**
 * Writes the shortcodes of WordPress that are HTML in other words as HTML: `[caption]` and `[embed]`. The result is
 * parsed like all other input. Source code stays as it is.
 */
export function expandShortcodes(html: string): string {
  const names = Object.keys(writers).filter((name) => html.includes(`[/${name}]`));
  if (names.length === 0) return html;
  return splitCode(html)
    .map((piece, index) => (index % 2 === 0 ? names.reduce(expand, piece) : piece))
    .join('');
}

/** Text, code, text and so on. */
function splitCode(html: string): readonly string[] {
  const pieces: string[] = [];
  let done = 0;
  let depth = 0;
  for (const { index, 1: slash } of html.matchAll(/<(\/?)(?:pre|code)[\s>]/gi)) {
    const before = depth;
    depth = Math.max(0, depth + (slash ? -1 : 1));
    if ((before === 0) === (depth === 0)) continue;
    pieces.push(html.slice(done, index));
    done = index;
  }
  return [...pieces, html.slice(done)];
}

/** Reads from tag to tag, so that the work grows with the text alone. */
function expand(html: string, name: string): string {
  const end = `[/${name}]`;
  const pieces: string[] = [];
  let done = 0;
  for (const open of html.matchAll(new RegExp(`\\[${name}(\\s[^\\[\\]]*)?\\]`, 'g'))) {
    if (open.index < done) continue;
    const [tag, attributes = ''] = open;
    const start = open.index + tag.length;
    const close = html.indexOf(end, start);
    if (close < 0) break;

    const written = writers[name]!(html.slice(start, close), attributes);
    pieces.push(html.slice(done, open.index));
    done = close + end.length;
    pieces.push(written ?? html.slice(open.index, done));
  }
  return pieces.join('') + html.slice(done);
}

type Writer = (content: string, attributes: string) => string | undefined;

const writers: Readonly<Record<string, Writer>> = {
  caption: writeFigure,
  wp_caption: writeFigure,
  embed: (content) => `<div class="wp-block-embed__wrapper">${content}</div>`,
};

function writeFigure(content: string, attributes: string): string | undefined {
  const [, picture, text = ''] = captioned.exec(content) ?? [];
  if (!picture) return undefined;
  const side = alignment.exec(attributes)?.[1] ?? '';
  const caption = text.trim() || (captionAttribute.exec(attributes)?.[1] ?? '');
  return `<figure class="wp-caption ${side}">${picture}<figcaption>${caption}</figcaption></figure>`;
}
