import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { StyleSheetConsumer, StyleSheetContext } from 'styled-components';

let defaults;
renderToStaticMarkup(
  createElement(StyleSheetConsumer, null, (context) => {
    defaults = context;
    return null;
  }),
);

/** The rules of each template by its text, then by what they are for: a long text as a part of a key costs much. */
const compiled = new Map();

function stylis(css, selector = '', prefix = '', componentId = '&') {
  let kept = compiled.get(css);
  if (!kept) {
    // Templates with functions in them make new texts for ever.
    if (compiled.size >= 2000) compiled.clear();
    compiled.set(css, (kept = new Map()));
  }
  const key = `${selector} ${prefix} ${componentId}`;
  let rules = kept.get(key);
  if (!rules) kept.set(key, (rules = defaults.stylis(css, selector, prefix, componentId)));
  return rules;
}
stylis.hash = defaults.stylis.hash;

/**
 * What `sheet.collectStyles(element)` gives, where the CSS of a template is compiled once and not for each request.
 * Uses what styled-components exports, and the sheet's public `instance`.
 */
export function collectStyles(sheet, element) {
  const value = { ...defaults, styleSheet: sheet.instance, stylis };
  return createElement(StyleSheetContext.Provider, { value }, element);
}
