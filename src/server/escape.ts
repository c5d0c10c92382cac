const special = /["&'<>]/;
const everySpecial = /["&'<>]/g;

const entities: Readonly<Record<string, string>> = {
  '"': '&quot;',
  '&': '&amp;',
  "'": '&#x27;',
  '<': '&lt;',
  '>': '&gt;',
};

/** Text as HTML writes it, in an element as well as between quotes: it can neither begin a tag nor end an attribute. */
export function escapeHtml(text: string): string {
  return special.test(text) ? text.replace(everySpecial, (sign) => entities[sign]!) : text;
}

/**
 * Text for a `<script>` that holds JSON: HTML knows no entities there. A `<` in JSON stands in a string only, where
 * its escape means the same.
 */
export function escapeScript(json: string): string {
  return json.replaceAll('<', '\\u003c');
}

/** Text for a `<style>`, which `</style` would end: in CSS the escaped slash is the same. */
export function escapeStyle(css: string): string {
  return css.replaceAll('</', '<\\/');
}
