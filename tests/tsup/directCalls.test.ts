import { describe, expect, it } from 'vitest';
import { withDirectCalls } from '../../tsup/directCalls.ts';

const head = `import { Link } from '../Link/Link';
import { Root } from './Figure.styles';
import { Outside } from 'elsewhere';
function Caption() {}
`;

/** What becomes of one expression in a module with the imports above. */
function rewritten(expression: string, areRoots = true): string {
  const code = withDirectCalls(`${head}export const page = ${expression};`, areRoots);
  return /export const page = (.*);\n$/.exec(code)![1]!;
}

describe('components of ours as calls', () => {
  it.each([
    ['imported', 'jsx(Link, { href: url })', 'Link({ href: url })'],
    ['of the same module', 'jsx(Caption, {})', 'Caption({})'],
    [
      'one inside the other',
      'jsx(Root, { children: jsx(Link, {}) })',
      'Root({ children: Link({}) })',
    ],
  ])('calls a component: %s', (_, expression, call) => {
    expect(rewritten(expression)).toBe(call);
  });

  it('hands jsxs to a root with several children, for React would ask those made by jsx for keys', () => {
    expect(rewritten('jsxs(Root, { children: [a, b] })')).toBe('Root({ children: [a, b] }, jsxs)');
  });

  it.each([
    ['with a key', 'jsx(Link, {}, item.url)'],
    ['with several children', 'jsxs(Caption, { children: [a, b] })'],
    ['of another package', 'jsx(Outside, {})'],
    ['an element', 'jsx("p", {})'],
    ['whose name means something else inside', '(Link) => jsx(Link, {})'],
  ])('leaves a component alone: %s', (_, expression) => {
    expect(rewritten(expression)).toBe(expression);
  });

  it('leaves the roots of styled-components alone', () => {
    expect(rewritten('jsx(Root, {})', false)).toBe('jsx(Root, {})');
  });
});
