import { withoutName } from '../shared/headline';
import type { FoundArticle } from '../shared/finishArticle';
import { fold } from '../shared/fold';
import type { PageElement } from './parsePage';
import { wordsOf } from './visible';

/**
 * The headline of a page: what its data says, unless that was cut ("The bell that nobody …") and the page shows it
 * whole; then the heading, unless that is only the paper's name at the end of the title; then the title.
 */
export function chooseHeadline(
  stated: string | undefined,
  heading: string | undefined,
  elements: readonly PageElement[],
  { publisher }: FoundArticle,
): string {
  if (stated) return heading && isCut(stated, heading) ? heading : stated;
  const element = elements.find(({ tagName }) => tagName === 'title');
  const title = element ? withoutName(wordsOf(element), publisher?.name) : '';
  if (!heading || !title) return heading ?? title;
  const [whole, part] = [fold(title), fold(heading)];
  const isPaper = whole.endsWith(part) && whole !== part;
  return isPaper ? withoutName(title, heading) : heading;
}

function isCut(stated: string, whole: string): boolean {
  return /(?:…|\.{3})\s*$/.test(stated) && fold(whole).startsWith(fold(stated));
}
