/**
 * Text as HTML writes it, in an element as well as between quotes: it can neither begin a tag nor end an attribute.
 * Most texts hold none of the five, and to look for one sign costs a fraction of a regular expression.
 */
export function escapeHtml(text: string): string {
  let html = text;
  if (html.includes('&')) html = html.replaceAll('&', '&amp;');
  if (html.includes('<')) html = html.replaceAll('<', '&lt;');
  if (html.includes('>')) html = html.replaceAll('>', '&gt;');
  if (html.includes('"')) html = html.replaceAll('"', '&quot;');
  if (html.includes("'")) html = html.replaceAll("'", '&#x27;');
  return html;
}

/**
 * Text for a `<script>` that holds JSON: HTML knows no entities there. A `<` in JSON stands in a string only, where
 * its escape means the same.
 */
export function escapeScript(json: string): string {
  return json.includes('<') ? json.replaceAll('<', '\\u003c') : json;
}

/** Text for a `<style>`, which `</style` would end: in CSS the escaped slash is the same. */
export function escapeStyle(css: string): string {
  return css.replaceAll('</', '<\\/');
}
