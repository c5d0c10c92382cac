import { createGlobalStyle, css, keyframes, styled } from 'styled-components';
import { describe, expect, it } from 'vitest';
import { findFaults } from '../../tsup/checkStyles';

const file = 'src/components/Byline/Byline.styles.ts';
const named = (id: string) => ({ componentId: `newsprint-${id}` });
const root = styled.p.withConfig(named('byline'));
const Root = root`color: red;`;

/** The faults of one style file with these exports. */
function faultsOf(exports: Record<string, unknown>, path = file): string[] {
  return findFaults(new Map([[path, exports]]));
}

describe('findFaults', () => {
  it('lets a static template pass, with css, a class of its own file and keyframes by name', () => {
    const Names = styled.span.withConfig(named('byline-names'))`
      ${css`
        font-weight: 700;
      `}
      ${Root}:hover & {
        animation: newsprint-pulse 1s;
      }
      @keyframes newsprint-pulse {
        to {
          opacity: 0;
        }
      }
    `;
    expect(faultsOf({ Root, Names })).toEqual([]);
  });

  it.each([
    [
      'a function',
      { Root: root`margin: 0; color: ${() => 'red'};` },
      /Root has a function in its template, after "margin: 0; color:".*use a data-\* attribute/,
    ],
    [
      'a function in css`…`',
      {
        link: css`
          color: ${() => 'red'};
        `,
      },
      /link has a function in its template, after "color:"/,
    ],
    [
      'keyframes`…`',
      {
        Root: root`animation: ${keyframes`to { opacity: 0; }`} 1s;`,
      },
      /Root has keyframes.*after "animation:".*Write "@keyframes newsprint-…"/,
    ],
    [
      'exported keyframes`…`',
      { pulse: keyframes`to { opacity: 0; }` },
      /pulse is neither a styled element nor css/,
    ],
    [
      'global styles',
      { Global: createGlobalStyle`body { color: red; }` },
      /Global is neither a styled element nor css/,
    ],
    ['a plain value', { gap: '1em' }, /gap is neither.*theme\/tokens\.ts/],
    [
      '.attrs()',
      { Root: root.attrs({ role: 'note' })`color: red;` },
      /Root uses \.attrs\(\).*Set the attributes in the component/,
    ],
    [
      'a wrapped component',
      {
        Root: styled(() => null)`
          color: red;
        `,
      },
      /Root wraps a component\. Style an element/,
    ],
    [
      'an extended root',
      {
        Root,
        Strong: styled(Root)`
          font-weight: 700;
        `,
      },
      /Strong is not written as "export const Strong = styled\.tag/,
    ],
    [
      'an export without its id',
      {
        Root: styled.p`
          color: red;
        `,
      },
      /Root is not written as "export const Root = styled\.tag/,
    ],
    [
      'a physical direction',
      { Root: root`margin-left: 1em;` },
      /Root says "margin-left", which is not logical/,
    ],
    [
      "another component's part",
      { Root: root`[part='most-read-item'] { color: red; }` },
      /Root styles \[part='most-read-item'\]/,
    ],
  ])('refuses %s', (_, exports, message) => {
    const faults = faultsOf(exports);
    expect(faults).toEqual([expect.stringMatching(message)]);
    expect(faults[0]).toMatch(/^src\/components\/Byline\/Byline\.styles\.ts: /);
  });

  it("refuses another component's class", () => {
    const Other = styled.ol.withConfig(named('most-read'))`
      color: red;
    `;
    const modules = new Map<string, Record<string, unknown>>([
      [file, { Root: root`${Other} { color: red; }` }],
      ['src/components/MostRead/MostRead.styles.ts', { Root: Other }],
    ]);
    expect(findFaults(modules)).toEqual([
      expect.stringMatching(/Byline.*styles \.newsprint-most-read, which belongs to another/),
    ]);
  });

  it('refuses two files of one name, whose classes would be equal', () => {
    const other = 'src/article/Byline.styles.ts';
    const modules = new Map([
      [file, { Root }],
      [other, { Root }],
    ]);
    expect(findFaults(modules)).toEqual([
      `${other} has the name of ${file}, so both get the same classes. Rename one.`,
    ]);
  });
});
