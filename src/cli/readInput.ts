import { fromText } from '../sources/text';
import { fromWordPress } from '../sources/wordpress';
import type { SourceOptions, SourceResult } from '../sources/result';
import type { SourceName } from './parseCommand';

const readers: Readonly<
  Record<Exclude<SourceName, 'auto'>, (input: string, options: SourceOptions) => SourceResult>
> = {
  wordpress: (input, options) => fromWordPress(withoutByteOrderMark(input), options),
  text: fromText,
};

/** Reads an article with the source that was named, or that the input looks like. */
export function readInput(input: string, from: SourceName, options: SourceOptions): SourceResult {
  return readers[from === 'auto' ? detectSource(input) : from](input, options);
}

/** JSON is taken for a WordPress post, all else for text; text may begin with a bracket, JSON parses. */
export function detectSource(input: string): Exclude<SourceName, 'auto'> {
  const start = withoutByteOrderMark(input).trimStart();
  if (/^\{\s*["}]/.test(start) || /^\[\s*[{\]]/.test(start)) return 'wordpress';
  return 'text';
}

/** Editors on Windows write it; JSON.parse does not take it. */
function withoutByteOrderMark(input: string): string {
  return input.replace(/^\ufeff/, '');
}
