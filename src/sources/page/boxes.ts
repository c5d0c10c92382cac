import { attributeOf, classesOf, type PageElement } from './parsePage';

const boxName =
  /^(?!has-|no-|show-|with-)(?:[\w-]+[_-])?(?:comments?|most-?read|related|sidebar|teasers?|widget)(?:[_-][\w-]+)?$/i;

/** Whether an element stands beside the article: navigation, a box, readers' comments, a list of other stories. */
export function isBox(element: PageElement): boolean {
  if (/^(?:aside|footer|nav)$/.test(element.tagName)) return true;
  if (/^(?:article|body|html|main)$/.test(element.tagName)) return false;
  return [attributeOf(element, 'id'), ...classesOf(element)].some((name) => boxName.test(name));
}
