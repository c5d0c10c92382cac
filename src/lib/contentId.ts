const prefix = 'user-content-';

/**
 * An `id` for content that a site did not write itself: prefixed, so that it cannot pass for one of the page's own,
 * and without white space. The same for what is prefixed already; `undefined` where nothing is left.
 */
export function contentId(id: string | undefined): string | undefined {
  const name = typeof id === 'string' ? id.trim().replace(/\s+/g, '-') : '';
  if (name === '') return undefined;
  return name.startsWith(prefix) ? name : prefix + name;
}
