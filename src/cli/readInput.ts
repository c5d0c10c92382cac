import { fromHtml } from '../sources/html';
import { fromJsonLd } from '../sources/jsonld';
import { fromText } from '../sources/text';
import { fromWordPress } from '../sources/wordpress';
import type { SourceOptions, SourceResult } from '../sources/result';
import type { SourceName } from './parseCommand';

type Detected = Exclude<SourceName, 'auto'>;

const readers: Readonly<Record<Detected, (input: string, options: SourceOptions) => SourceResult>> =
  {
    wordpress: (input, options) => fromWordPress(withoutByteOrderMark(input), options),
    jsonld: fromJsonLd,
    html: (input, options) => fromHtml(withoutByteOrderMark(input), options),
    text: fromText,
  };

/** Reads an article with the source that was named, or that the input looks like. */
export function readInput(input: string, from: SourceName, options: SourceOptions): SourceResult {
  return readers[from === 'auto' ? detectSource(input) : from](input, options);
}

/**
 * What begins like a tag is HTML; JSON is JSON-LD where it says so itself, else a WordPress post; all else is text. A
 * text may begin with a bracket too, but then no JSON follows.
 */
export function detectSource(input: string): Detected {
  const start = withoutByteOrderMark(input).trimStart();
  if (/^<[!/?a-z]/i.test(start)) return 'html';
  if (!/^\{\s*["}]/.test(start) && !/^\[\s*[{\]]/.test(start)) return 'text';
  return isJsonLd(start) ? 'jsonld' : 'wordpress';
}

/** A post may hold JSON-LD further in, where a plugin adds it. */
function isJsonLd(json: string): boolean {
  try {
    const value = JSON.parse(json) as unknown;
    const [first] = Array.isArray(value) ? (value as unknown[]) : [value];
    return (
      isObject(first) && ['@context', '@graph', '@type'].some((key) => Object.hasOwn(first, key))
    );
  } catch {
    return /^[[{\s]*"@(?:context|graph|type)"/.test(json);
  }
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}

/** Editors on Windows write it; JSON.parse does not take it. */
function withoutByteOrderMark(input: string): string {
  return input.replace(/^\ufeff/, '');
}
