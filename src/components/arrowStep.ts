import type { KeyboardEvent } from 'react';

/** Where an arrow key leads: the one that points where reading goes leads on. */
export function arrowStep({ key, currentTarget }: KeyboardEvent): 1 | -1 | undefined {
  if (key !== 'ArrowLeft' && key !== 'ArrowRight') return undefined;
  const leftToRight = getComputedStyle(currentTarget).direction === 'ltr';
  return (key === 'ArrowRight') === leftToRight ? 1 : -1;
}
