import { isBox } from './boxes';
import { attributeOf, classesOf, hasToken, type PageElement } from './parsePage';
import { serialize } from './serialize';

/** Characters below an element, and those of them that stand in paragraphs. */
interface Weight {
  all: number;
  prose: number;
}

/** An element must hold this share of the page's prose to be its article. */
const enough = 0.4;

const bodyClasses =
  /^(?:article-?_*(?:body|content|text)|(?:entry|post|story)-?_*(?:body|content|text)|e-content)$/i;

/** Around the text: never part of it. */
const around = /^(?:button|form|input|nav|noscript|script|select|style|template|textarea)$/;
const aroundRoles = /^(?:banner|complementary|contentinfo|navigation|search)$/i;

/**
 * The HTML of the article's own text in a page: what is marked as `articleBody`, or the `article`, `main` or `body`
 * that holds it, without what stands around it and without the headline.
 */
export function contentOf(
  elements: readonly PageElement[],
  isHeadline: (h1: PageElement) => boolean,
) {
  const weights = weigh(elements);
  const { element, isExact } = choose(elements, weights);
  if (!element) return '';
  return serialize(element.childNodes, (inner) => {
    if (around.test(inner.tagName) || inner.tagName === 'head') return true;
    if (inner.attrs.some(({ name }) => name === 'hidden')) return true;
    if (inner.tagName === 'h1') return isHeadline(inner);
    if (inner.tagName === 'footer') return !isWithin(inner, 'blockquote');
    if (!isExact && isBox(inner)) return true;
    return aroundRoles.test(attributeOf(inner, 'role'));
  });
}

function isWithin(element: PageElement, tagName: string): boolean {
  const parent = element.parentNode;
  return parent !== null && 'tagName' in parent && parent.tagName === tagName;
}

interface Choice {
  element: PageElement | undefined;
  /** Whether the element is the text alone, so that boxes in it are the author's. */
  isExact: boolean;
}

function choose(
  elements: readonly PageElement[],
  weights: ReadonlyMap<PageElement, Weight>,
): Choice {
  const body = elements.find(({ tagName }) => tagName === 'body') ?? elements[0];
  const whole = weightOf(weights, body);
  const heaviest = (test: (element: PageElement) => boolean) => {
    const [first] = elements
      .filter((element) => element.tagName !== 'meta' && test(element))
      .toSorted((one, other) => score(weights, other) - score(weights, one));
    const weight = weightOf(weights, first);
    return weight.all > 0 && weight.prose >= whole.prose * enough ? first : undefined;
  };

  const exact =
    heaviest((element) => hasToken(element, 'itemprop', 'articleBody')) ??
    heaviest((element) => classesOf(element).some((name) => bodyClasses.test(name)));
  if (exact) return { element: exact, isExact: true };
  const element =
    heaviest(({ tagName }) => tagName === 'article') ??
    heaviest((one) => one.tagName === 'main' || attributeOf(one, 'role') === 'main') ??
    body;
  return { element, isExact: false };
}

/** Prose decides; where nobody writes paragraphs, all words do. */
function score(weights: ReadonlyMap<PageElement, Weight>, element: PageElement): number {
  const { all, prose } = weightOf(weights, element);
  return prose * 1000 + all / 1000;
}

function weightOf(
  weights: ReadonlyMap<PageElement, Weight>,
  element: PageElement | undefined,
): Weight {
  return (element && weights.get(element)) ?? { all: 0, prose: 0 };
}

/** From the last element to the first, so that each is complete when it is added to the one around it. */
function weigh(elements: readonly PageElement[]): Map<PageElement, Weight> {
  const weights = new Map<PageElement, Weight>();
  for (const element of elements.toReversed()) {
    if (around.test(element.tagName) || isBox(element)) continue;
    const weight: Weight = { all: 0, prose: 0 };
    for (const child of element.childNodes) {
      if ('value' in child) weight.all += child.value.trim().length;
      else if ('tagName' in child) {
        const inner = weightOf(weights, child);
        weight.all += inner.all;
        weight.prose += inner.prose;
      }
    }
    if (element.tagName === 'p') weight.prose = weight.all;
    weights.set(element, weight);
  }
  return weights;
}
