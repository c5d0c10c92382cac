import { describe, expect, it } from 'vitest';
import { findFault } from '../../tsup/styleRules';

describe('findFault', () => {
  it.each([
    ['.a{margin-inline-start:1em;inset-inline-end:0;}'],
    ['.a [part="byline-author"]{color:red;}'],
    ['.a{inline-size:var(--newsprint-layout-measure, clamp(1rem, 2vw, 3rem));}'],
    ['.a>li:nth-of-type(2n + 1){color:red;}'],
    ["html[dir='rtl'] .a{color:red;}.a:hover{color:red;}\nhtml .a>p{color:red;}"],
    ['.a>*~*{margin-block-start:1em;}'],
    ['@container newsprint-article (min-width: 48rem){.a{color:red;}}'],
    ['.a{border-end-end-radius:2px;text-align:start;}'],
  ])('lets %s pass', (css) => {
    expect(findFault(css, 'newsprint-byline')).toBeUndefined();
  });

  it.each([
    ['.a{margin-left:1em;}', 'margin-left'],
    ['.a{color:red;left:0;}', 'left:'],
    ['@media print{.a{right:0;}}', 'right:'],
    ['.a{text-align:left;}', 'text-align:left'],
    ['.a{border-top-left-radius:2px;}', 'border-top-left-radius'],
    ['.a{padding:1rem;}', '1rem'],
    ['.a{inline-size:calc(var(--newsprint-x, 1rem) + 0.5rem);}', '0.5rem'],
    ['.a{font-size:12px;}', 'font-size:12px'],
    ['.a{font:700 12px/1.3 serif;}', 'font:700 12px'],
    ['.a p:first-child{color:red;}', ':first-child'],
    ['.a p:nth-child(2){color:red;}', ':nth-child'],
    ['.a p + p{color:red;}', 'p + p'],
    ['.a>*+*{color:red;}', '*+*'],
    ['.a a{color:red;}', 'a a'],
    ['.a [part="byline-x"] p{color:red;}', '] p'],
    ['.a [part="most-read-item"]{color:red;}', 'most-read-item'],
    ['.a [part="bylines"]{color:red;}', 'bylines'],
  ])('refuses %s', (css, quoted) => {
    expect(findFault(css, 'newsprint-byline')).toContain(quoted);
  });

  it('tells the parts of two components of like names apart', () => {
    const roots = ['newsprint-article', 'newsprint-article-body'];
    const [rail, note] = ['article-rail', 'article-body-note'].map(
      (part) => `.a [part='${part}']{color:red;}`,
    );
    expect(findFault(rail!, 'newsprint-article', roots)).toBeUndefined();
    expect(findFault(note!, 'newsprint-article-body', roots)).toBeUndefined();
    expect(findFault(note!, 'newsprint-article', roots)).toContain('article-body-note');
  });
});
