import { describe, expect, it } from 'vitest';
import { withStableIds } from '../../tsup/stableIds';

describe('withStableIds', () => {
  const path = 'src/components/MostRead/MostRead.styles.ts';

  it('names the root after its file', () => {
    expect(withStableIds(path, 'export const Root = styled.section`color: red`;')).toBe(
      "export const Root = styled.section.withConfig({ componentId: 'newsprint-most-read' })`color: red`;",
    );
  });

  it('adds the name of any other export', () => {
    expect(withStableIds(path, 'export const RankedList = styled.ol`color: red`;')).toBe(
      "export const RankedList = styled.ol.withConfig({ componentId: 'newsprint-most-read-ranked-list' })`color: red`;",
    );
  });

  it('changes nothing the second time', () => {
    const once = withStableIds(path, 'export const Root = styled.p`color: red`;');
    expect(withStableIds(path, once)).toBe(once);
  });
});
