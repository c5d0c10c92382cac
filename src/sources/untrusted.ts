/** The value of a key of whatever was handed over; `undefined` when it has none, or throws when asked. */
export function field(value: unknown, key: string | number): unknown {
  try {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return undefined;
    return (value as Record<string | number, unknown>)[key];
  } catch {
    return undefined;
  }
}

/** The value at the end of a chain of keys: `at(post, 'title', 'rendered')`. */
export function at(value: unknown, ...keys: readonly (string | number)[]): unknown {
  let found = value;
  for (const key of keys) found = field(found, key);
  return found;
}

/** The string at the end of a chain of keys; empty when there is none. */
export function textAt(value: unknown, ...keys: readonly (string | number)[]): string {
  const found = at(value, ...keys);
  return typeof found === 'string' ? found : '';
}

/** The whole number above zero at the end of a chain of keys; some plugins write numbers as strings. */
export function sizeAt(value: unknown, ...keys: readonly (string | number)[]): number | undefined {
  const found = Number(at(value, ...keys));
  return Number.isInteger(found) && found > 0 ? found : undefined;
}

/** The list at the end of a chain of keys; empty when there is none. */
export function listAt(value: unknown, ...keys: readonly (string | number)[]): readonly unknown[] {
  const found = at(value, ...keys);
  return Array.isArray(found) ? (found as readonly unknown[]) : [];
}

/** The keys and values of the object at the end of a chain of keys. */
export function entriesAt(
  value: unknown,
  ...keys: readonly (string | number)[]
): readonly [key: string, value: unknown][] {
  const found = at(value, ...keys);
  if (typeof found !== 'object' || found === null) return [];
  return Object.keys(found).map((key) => [key, field(found, key)]);
}
