import { entriesAt } from '../untrusted';
import { deepest, type Checker } from './checker';

/** Keys that some code writes into an object's prototype when it copies them. */
const poisonous: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype']);

/** A copy of what JSON can say of a value: no functions, no accessors, no keys that reach a prototype. */
export function copyJson(value: unknown, checker: Checker, path: string, depth = 0): unknown {
  if (typeof value === 'string' || typeof value === 'boolean' || value === null) return value;
  if (typeof value === 'number') return Number.isFinite(value) ? value : undefined;
  if (typeof value !== 'object' || depth > deepest || !checker.take(path)) return undefined;

  const copy = (entry: unknown, key: string) =>
    copyJson(entry, checker, `${path}${key}`, depth + 1);
  if (Array.isArray(value)) {
    return (value as unknown[]).map((entry, index) => copy(entry, `[${index}]`) ?? null);
  }
  return Object.fromEntries(
    entriesAt(value)
      .filter(([key]) => !poisonous.has(key))
      .map(([key, entry]) => [key, copy(entry, `.${key}`)] as const)
      .filter(([, entry]) => entry !== undefined),
  );
}
