// @vitest-environment node
import { readFileSync } from 'node:fs';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { entries, isBuilt, runNode, specifierOf } from '../helpers/dist';
import { nodesOf } from '../helpers/sourceFiles';

describe.skipIf(!isBuilt).each(entries)('public names of %s', (entry) => {
  const specifier = specifierOf(entry);
  const listed = namesIn(`src/${entry}.ts`);

  it('are those of the source by import', () => {
    const code = `console.log(JSON.stringify(Object.keys(await import('${specifier}'))))`;
    expect(sorted(runNode(code, 'module') as string[])).toEqual(listed.values);
  });

  it('are those of the source by require', () => {
    const code = `console.log(JSON.stringify(Object.keys(require('${specifier}'))))`;
    expect(sorted(runNode(code, 'commonjs') as string[])).toEqual(listed.values);
  });

  it.each(['d.ts', 'd.cts'])('are those of the source in the declarations: .%s', (extension) => {
    const declared = namesIn(`dist/${entry}.${extension}`);
    expect(sorted([...declared.values, ...declared.types])).toEqual(
      sorted([...listed.values, ...listed.types]),
    );
  });
});

function namesIn(path: string): { values: string[]; types: string[] } {
  const tree = ts.createSourceFile(path, readFileSync(path, 'utf8'), ts.ScriptTarget.Latest, true);
  const names = nodesOf(tree).filter(ts.isExportSpecifier);
  const isType = (name: ts.ExportSpecifier) => name.isTypeOnly || name.parent.parent.isTypeOnly;
  return {
    values: sorted(names.filter((name) => !isType(name)).map(({ name }) => name.text)),
    types: sorted(names.filter(isType).map(({ name }) => name.text)),
  };
}

function sorted(names: readonly string[]): string[] {
  return names.toSorted();
}
