import type { Feature, Rule, Selector } from '../src/server/pageRules.ts';

/** Minified CSS as its rules; each selector with what a page must have for it to match. */
export function splitRules(css: string): Rule[] {
  return blocksOf(css).map(({ prelude, body }): Rule => {
    if (/^@(media|container|supports)/.test(prelude)) return { prelude, rules: splitRules(body) };
    if (prelude.startsWith('@')) return { selectors: [{ text: prelude, needs: [] }], body };
    return { selectors: splitAt(prelude, ',').map(selectorOf), body };
  });
}

function selectorOf(text: string): Selector {
  return { text, needs: needsOf(text) };
}

/**
 * Classes are known of each file, elements and states are taken to be there. Of `:is()` one alternative must be on the
 * page, which says nothing as soon as one of them needs nothing; `:not()` and `:has()` say nothing.
 */
function needsOf(selector: string): Feature[][] {
  const needs: Feature[][] = [];
  let plain = '';
  let at = 0;
  for (const { 0: start, 1: name, index } of selector.matchAll(/:([\w-]+)\(/g)) {
    if (index < at) continue;
    plain += selector.slice(at, index);
    at = endOfBrackets(selector, index + start.length);
    const inside = selector.slice(index + start.length, at - 1);
    if (name === 'lang') needs.push([`lang="${inside.toLowerCase()}"`]);
    if (name === 'is' || name === 'where') {
      const alternatives = splitAt(inside, ',').map(needsOf);
      if (alternatives.length === 1) needs.push(...alternatives[0]!);
      else if (alternatives.every((own) => own.length > 0)) {
        needs.push([...new Set(alternatives.flatMap(([first]) => first!))]);
      }
    }
  }
  plain += selector.slice(at);
  for (const [, name, value] of plain.matchAll(/\[(part|data-[\w-]+)(?:=["']?([\w-]+)["']?)?\]/g)) {
    needs.push([value === undefined ? name! : `${name}="${value}"`]);
  }
  return needs;
}

function blocksOf(css: string): { prelude: string; body: string }[] {
  const blocks = [];
  for (let at = 0; at < css.length;) {
    const open = css.indexOf('{', at);
    if (open < 0) throw new Error(`CSS that is no rule cannot be sent by page: ${css.slice(at)}`);
    const end = endOfBrackets(css, open + 1);
    blocks.push({ prelude: css.slice(at, open).trim(), body: css.slice(open + 1, end - 1) });
    at = end;
  }
  return blocks;
}

function splitAt(text: string, mark: string): string[] {
  const pieces: string[] = [];
  let start = 0;
  let depth = 0;
  for (let at = 0; at < text.length; at += 1) {
    if ('(['.includes(text[at]!)) depth += 1;
    else if (')]'.includes(text[at]!)) depth -= 1;
    else if (depth === 0 && text[at] === mark) {
      pieces.push(text.slice(start, at));
      start = at + 1;
    }
  }
  return [...pieces, text.slice(start)];
}

/** Behind the bracket that closes the one opened before `start`; strings may hold any. */
function endOfBrackets(css: string, start: number): number {
  let depth = 1;
  let quote = '';
  for (let at = start; at < css.length; at += 1) {
    const sign = css[at]!;
    if (quote) {
      if (sign === '\\') at += 1;
      else if (sign === quote) quote = '';
    } else if (sign === '"' || sign === "'") quote = sign;
    else if ('({['.includes(sign)) depth += 1;
    else if (')}]'.includes(sign) && --depth === 0) return at + 1;
  }
  throw new Error(`A bracket is not closed in ${css.slice(start, start + 80)}`);
}
