import type { Block } from '../../model/blocks';
import type { RichText } from '../../model/text';
import { readableTexts } from '../readableText';
import { entriesAt, field, textAt } from '../untrusted';
import { deepest, quote, scalars, type Checker } from './checker';
import { copyJson } from './copyJson';
import { blocks, inlines, objects } from './schema';
import type { Fields, Kind, Shape } from './shapes';

type Check = (
  shape: Shape,
  value: unknown,
  checker: Checker,
  path: string,
  depth: number,
) => unknown;

const scalar =
  (kind: keyof typeof scalars): Check =>
  (_shape, value, checker, path) =>
    scalars[kind](value, checker, path);

/** How each kind of value is checked; what is wrong is reported and `undefined`. */
const checks: Readonly<Record<Kind, Check>> = {
  text: scalar('text'),
  url: scalar('url'),
  fileUrl: scalar('fileUrl'),
  srcSet: scalar('srcSet'),
  date: scalar('date'),
  language: scalar('language'),
  size: scalar('size'),
  amount: scalar('amount'),
  count: scalar('count'),
  span: scalar('span'),
  integer: scalar('integer'),
  flag: scalar('flag'),
  choice: checkChoice,
  list: checkList,
  object: (shape, value, checker, path, depth) => {
    const fields = objects['name' in shape ? (shape.name ?? '') : ''] ?? {};
    if (!isObject(value)) return checker.expected('an object', value, path);
    return checker.take(path) ? checkFields(fields, value, checker, path, depth) : undefined;
  },
  richText: (_shape, value, checker, path, depth) => checkText(value, checker, path, depth),
  block: (_shape, value, checker, path, depth) => checkBlock(value, checker, path, depth),
};

/** A value as its shape wants it, or `undefined`. */
function check(
  shape: Shape,
  value: unknown,
  checker: Checker,
  path: string,
  depth: number,
): unknown {
  return checks[shape.kind](shape, value, checker, path, depth);
}

function checkChoice(shape: Shape, value: unknown, checker: Checker, path: string): unknown {
  const words: readonly unknown[] = shape.kind === 'choice' ? shape.of : [];
  if (words.includes(value)) return value;
  return checker.expected(`one of ${words.join(', ')}`, value, path);
}

function checkList(
  shape: Shape,
  value: unknown,
  checker: Checker,
  path: string,
  depth: number,
): unknown {
  if (!Array.isArray(value)) return checker.expected('a list', value, path);
  const of = shape.kind === 'list' ? shape.of : undefined;
  const items: unknown[] = [];
  for (const [index, item] of (value as unknown[]).entries()) {
    const itemPath = `${path}[${index}]`;
    if (!of || !checker.take(itemPath)) break;
    const checked = check(of, item, checker, itemPath, depth);
    if (checked !== undefined) items.push(checked);
  }
  return items;
}

/** An object with those of its fields that are right; `undefined` when one is not without which it is nothing. */
function checkFields(...given: Parameters<typeof readFields>): Record<string, unknown> | undefined {
  const { found, isComplete } = readFields(...given);
  return isComplete ? found : undefined;
}

/** The fields of an object that are right, and whether all are there that must be. */
export function readFields(
  fields: Fields,
  value: object,
  checker: Checker,
  path: string,
  depth: number,
): { found: Record<string, unknown>; isComplete: boolean } {
  const found: Record<string, unknown> = {};
  let isComplete = true;
  for (const [name, shape] of Object.entries(fields)) {
    const fieldPath = path === '' ? name : `${path}.${name}`;
    const raw = field(value, name);
    const isThere = raw !== undefined && raw !== null;
    const checked = isThere ? check(shape, raw, checker, fieldPath, depth) : undefined;
    if (checked !== undefined) found[name] = checked;
    if (checked !== undefined || !shape.required) continue;
    isComplete = false;
    if (isThere) continue;
    const message = `The field "${name}" must be there and is missing.`;
    checker.issues.report('warning', 'field-missing', fieldPath, message);
  }
  reportUnknown(fields, value, checker, path);
  return { found, isComplete };
}

function reportUnknown(fields: Fields, value: object, checker: Checker, path: string): void {
  for (const [name, entry] of entriesAt(value)) {
    if (Object.hasOwn(fields, name) || name === 'type' || entry === undefined) continue;
    checker.issues.report(
      'info',
      'field-unknown',
      path === '' ? name : `${path}.${name}`,
      `The model has no field "${name.slice(0, 40)}" here; it was left out.`,
    );
  }
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A text; of what is wrong in it the words stay. */
function checkText(
  value: unknown,
  checker: Checker,
  path: string,
  depth: number,
): RichText | undefined {
  if (typeof value === 'string') return value;
  if (!Array.isArray(value)) return checker.expected('a text', value, path);
  if (depth > deepest) return flatten(value, checker, path);

  const pieces: unknown[] = [];
  for (const [index, inline] of (value as unknown[]).entries()) {
    const inlinePath = `${path}[${index}]`;
    if (!checker.take(inlinePath)) break;
    const checked = checkInline(inline, checker, inlinePath, depth);
    if (Array.isArray(checked)) for (const piece of checked as unknown[]) pieces.push(piece);
    else if (checked !== undefined) pieces.push(checked);
  }
  return pieces as RichText;
}

function flatten(value: unknown, checker: Checker, path: string): string {
  const message =
    'Elements stand so deep inside one another that the innermost kept only their words.';
  checker.issues.report('warning', 'depth-cut', path, message);
  return readableTexts(value).join('');
}

/** A piece of a text; instead of one that is wrong, the text in it. */
function checkInline(value: unknown, checker: Checker, path: string, depth: number): unknown {
  if (typeof value === 'string') return value;
  if (!isObject(value)) return checker.expected('a piece of text', value, path);

  const type = textAt(value, 'type');
  if (Object.hasOwn(inlines, type)) {
    const checked = checkFields(inlines[type]!, value, checker, path, depth + 1);
    if (checked) return { type, ...checked };
  } else {
    const message = `A text has no element of type ${quote(field(value, 'type'))}; its words were kept.`;
    checker.issues.report('warning', 'inline-unknown', path, message);
  }
  const text = field(value, 'text');
  return typeof text === 'string' ? text : readableTexts(text).join('') || undefined;
}

/** A block: one of ours checked, one of the site's own copied; of what is neither, the words. */
function checkBlock(
  value: unknown,
  checker: Checker,
  path: string,
  depth: number,
): Block | undefined {
  if (!isObject(value)) return wordsOf(value, checker, path, `${quote(value)} is no block`);
  if (depth > deepest) return { type: 'paragraph', text: flatten(value, checker, path) };

  const type = textAt(value, 'type');
  if (type === '') return wordsOf(value, checker, path, 'A block has no type');
  if (!Object.hasOwn(blocks, type)) {
    const message = `The model has no block "${type.slice(0, 40)}": it was kept as it is, unchecked, for a component of the site's own.`;
    checker.issues.report('info', 'block-unknown', path, message);
    return copyJson(value, checker, path) as Block;
  }
  const checked = checkFields(blocks[type]!, value, checker, path, depth + 1);
  if (checked) return { type, ...checked } as Block;
  return wordsOf(value, checker, path, `A block of type "${type}" lacks what it needs`);
}

function wordsOf(value: unknown, checker: Checker, path: string, what: string): Block | undefined {
  const text = readableTexts(value).join(' ');
  const message = `${what}: ${text ? 'its words were kept as a paragraph' : 'it was left out'}.`;
  checker.issues.report('warning', 'block-invalid', path, message);
  return text ? { type: 'paragraph', text } : undefined;
}
