// Compiled, not run: the types need no styled-components.
import 'newsprint/styles.css';
import {
  Article,
  Byline,
  tokens,
  VersionLink,
  type Block,
  type BlockProps,
} from 'newsprint/static';

declare module 'newsprint/static' {
  interface BlockTypes {
    chart: { data: string };
  }
}

const chart: Block = { type: 'chart', data: '1 2 3' };

function Chart({ block }: BlockProps<'chart'>) {
  return <figure style={{ color: tokens.color.muted }}>{block.data}</figure>;
}

export const page = (
  <>
    <Article
      article={{ headline: 'A headline', author: [], body: [chart] }}
      blocks={{ chart: Chart }}
      components={{ VersionLink }}
    />
    <Byline authors={[{ name: 'Ada' }]} lang="en" />
    {/* @ts-expect-error Authors are objects, not names. */}
    <Byline authors={['Ada']} />
  </>
);
