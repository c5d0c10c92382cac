import type { Block } from '../../model/blocks';
import type { IssueList } from '../result';
import { fold } from '../shared/fold';
import { isDivider, isFurniture, isTeaser, isTitleLike, type Line } from './lines';
import { reportFurniture } from './readHead';
import { boxHeadings, lastBoxHeadings } from './vocabulary';

/** The lines below the head as blocks, in order; what belongs to the page is reported instead. */
export function readBody(lines: readonly Line[], issues: IssueList): Block[] {
  const text: Line[] = [];
  for (const [index, isOfPage] of markFurniture(lines).entries()) {
    const line = lines[index]!;
    if (isOfPage) reportFurniture(line, issues);
    else text.push(line);
  }
  return text.map((line, index) => toBlock(line, text[index - 1], text[index + 1]));
}

/** A heading has a paragraph before and after it; the first and the last line have not. */
function toBlock(line: Line, before: Line | undefined, after: Line | undefined): Block {
  if (isDivider(line)) return { type: 'divider' };
  const isHeading = isTitleLike(line) && isParagraph(before) && isParagraph(after);
  return isHeading
    ? { type: 'heading', level: 2, text: line.text }
    : { type: 'paragraph', text: line.text };
}

function isParagraph(line: Line | undefined): boolean {
  return line !== undefined && !isTitleLike(line) && !isDivider(line);
}

/** Where the lines are: in the text, in a box among it, in the last box, or in text that came after that. */
type Place = 'text' | 'box' | 'lastBox' | 'afterLastBox';

const afterParagraph: Readonly<Record<Place, Place>> = {
  text: 'text',
  box: 'text',
  lastBox: 'afterLastBox',
  afterLastBox: 'afterLastBox',
};

/** For each line whether it belongs to the page: the headings of boxes, and the short lines listed below them. */
function markFurniture(lines: readonly Line[]): boolean[] {
  let place: Place = 'text';
  return lines.map((line, index) => {
    if (isFurniture(line)) {
      place = placeAfter(line, place);
      return true;
    }
    if (isTeaser(line)) return isListed(place, lines[index + 1]);
    place = afterParagraph[place];
    return false;
  });
}

function placeAfter(line: Line, place: Place): Place {
  const words = fold(line.text);
  if (lastBoxHeadings.has(words)) return 'lastBox';
  return place === 'text' && boxHeadings.has(words) ? 'box' : place;
}

/** Once text has come after the last box, a short line before more text is a heading of that text. */
function isListed(place: Place, after: Line | undefined): boolean {
  if (place === 'afterLastBox') return !after || isTeaser(after);
  return place !== 'text';
}
