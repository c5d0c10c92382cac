import { describe, expect, it } from 'vitest';
import { documentCss, renderArticle } from '../../src/server';
import { featuresAskedBy, featuresIn, namesOf, rulesOf } from '../../src/server/pageRules';
import { splitRules } from '../../tsup/splitRules';
import { minimal } from '../fixtures/articles/minimal';

function sent(css: string, html: string, language = 'en') {
  const rules = splitRules(css);
  const asked = new Map([...new Set(featuresAskedBy(rules))].map((name, index) => [name, index]));
  return rulesOf(rules, namesOf(featuresIn(html, language, asked), asked));
}

describe('the rules of a page', () => {
  it.each([
    ['.a [part=x]{color:red}.a [part=y]{color:red}', '<p part="y">', '.a [part=y]{color:red}'],
    ['[part=x]:hover,[part=y]{top:0}', '<p part="x">', '[part=x]:hover{top:0}'],
    ['[part=x][data-level="3"]{top:0}', '<p part="x" data-level="2">', ''],
    ['[part=x][data-hang]{top:0}', '<p part="x" data-hang="">', '[part=x][data-hang]{top:0}'],
    ['@media print{[part=x]{top:0}}[part=y]{top:0}', '<p part="y">', '[part=y]{top:0}'],
    [':is([part=x],[part=y]) a{top:0}', '<p part="y">', ':is([part=x],[part=y]) a{top:0}'],
    [':is([part=x],b) a{top:0}', '<p>', ':is([part=x],b) a{top:0}'],
    ['p:not([part=x]){top:0}', '<p>', 'p:not([part=x]){top:0}'],
    ['p:is(:lang(ar),:lang(fa)){top:0}', '<p>', ''],
    ['p:is(:lang(ar),:lang(fa)){top:0}', '<p lang="fa-AF">', 'p:is(:lang(ar),:lang(fa)){top:0}'],
    ['[part=x]:before{content:"}"}', '<p part="x">', '[part=x]:before{content:"}"}'],
  ])('of %s, with %s', (css, html, expected) => {
    expect(sent(css, html)).toBe(expected);
  });

  it('count the language of the page', () => {
    expect(sent('p:lang(zh-Hant){top:0}', '<p>', 'zh-Hant-TW')).toBe('p:lang(zh-Hant){top:0}');
  });
});

describe('the styles of a document', () => {
  const page = renderArticle(minimal);

  it('have every variable that they use, and no other of the theme', () => {
    const [, css = ''] = /<style>([\s\S]*?)<\/style>/.exec(page)!;
    const used = new Set(css.match(/(?<=var\()--newsprint-(color|size)-[\w-]+/g));
    const set = new Set(css.match(/--newsprint-(color|size)-[\w-]+(?=:)/g));
    expect([...used].sort()).toEqual([...set].sort());
  });

  it('are those of a file without what the page lacks', () => {
    expect(documentCss()).toContain('[part=article-body-pullquote]');
    expect(page).not.toContain('[part=article-body-pullquote]');
  });
});
