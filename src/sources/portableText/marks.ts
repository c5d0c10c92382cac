import type { TextElement } from '../../model/text';
import type { Mark } from '../html/inlineRun';
import { at, listAt, textAt } from '../untrusted';
import type { Reading } from './reading';

const elements: ReadonlyMap<string, TextElement> = new Map([
  ['strong', 'strong'],
  ['em', 'emphasis'],
  ['code', 'code'],
  ['strike-through', 'deleted'],
  ['strike', 'deleted'],
  ['sup', 'sup'],
  ['superscript', 'sup'],
  ['sub', 'sub'],
  ['subscript', 'sub'],
  ['highlight', 'mark'],
  ['mark', 'mark'],
  ['small', 'small'],
  ['kbd', 'keyboard'],
  ['cite', 'cite'],
]);

/** How many pieces of text in a row carry a mark. */
interface Extent {
  length: number;
}

/**
 * The marks of each piece of a block's text, in the order in which their elements stand around one another: what
 * reaches over more pieces is further out. Marks that mean nothing to an article are reported once a block.
 */
export function readMarks(block: unknown, reading: Reading, path: string): (readonly Mark[])[] {
  const known = new Map<string, Mark | undefined>();
  const markOf = (name: string) => {
    if (!known.has(name)) known.set(name, readMark(name, block, reading, path));
    return known.get(name);
  };

  let before = new Map<string, Extent>();
  const extents = listAt(block, 'children').map((child) => {
    const names = listAt(child, 'marks').filter((name) => typeof name === 'string');
    const here = new Map(names.map((name) => [name, before.get(name) ?? { length: 0 }]));
    for (const extent of here.values()) extent.length += 1;
    before = here;
    return here;
  });

  return extents.map((names) => {
    const marks = [...names]
      .toSorted(([, one], [, other]) => other.length - one.length)
      .flatMap(([name]) => markOf(name) ?? []);
    // Links may not stand in links, and an element in its like says nothing.
    return marks.filter(
      (mark, index) => marks.findIndex(({ type }) => type === mark.type) === index,
    );
  });
}

function readMark(name: string, block: unknown, reading: Reading, path: string): Mark | undefined {
  const type = elements.get(name);
  if (type) return { type };
  const definition = listAt(block, 'markDefs').find((mark) => textAt(mark, '_key') === name);
  if (definition !== undefined) return readAnnotation(definition, reading, path);
  reading.issues.report(
    'info',
    'mark-dropped',
    path,
    `An article has nothing for the mark "${name.slice(0, 40)}"; its text was kept.`,
  );
  return undefined;
}

function readAnnotation(definition: unknown, reading: Reading, path: string): Mark | undefined {
  const address = textAt(definition, 'href') || textAt(definition, 'url');
  const url = reading.addresses.link(address);
  if (url) return { type: 'link', url };

  const type = textAt(definition, '_type');
  if (address) {
    const message = `"${address.slice(0, 60)}" may not stand in a link; its text was kept.`;
    reading.issues.report('warning', 'link-unsafe', path, message);
  } else if (refersTo(definition)) {
    const message = `A link leads to another document, whose address is not here: ask for it in the query, as "href". Its text was kept.`;
    reading.issues.report('warning', 'reference-unresolved', path, message);
  } else {
    const message = `An article has nothing for the annotation "${type.slice(0, 40)}"; its text was kept.`;
    reading.issues.report('info', 'mark-dropped', path, message);
  }
  return undefined;
}

function refersTo(definition: unknown): boolean {
  const isReference = (value: unknown) => textAt(value, '_ref') !== '';
  return (
    isReference(definition) ||
    isReference(at(definition, 'reference')) ||
    isReference(at(definition, 'item')) ||
    textAt(definition, '_type') === 'internalLink'
  );
}
