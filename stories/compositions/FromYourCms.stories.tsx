import type { Meta, StoryObj } from '@storybook/react-vite';
import { Article } from '../../src/article/Article';
import type { Issue } from '../../src/model/issue';
import type { NewsArticle } from '../../src/model/article';
import { fromAns } from '../../src/sources/ans';
import { fromFeed } from '../../src/sources/feed';
import { fromHtml } from '../../src/sources/html';
import { fromJson } from '../../src/sources/json';
import { fromJsonLd } from '../../src/sources/jsonld';
import { fromPortableText } from '../../src/sources/portableText';
import { fromText } from '../../src/sources/text';
import { fromWordPress } from '../../src/sources/wordpress';
import { tokens } from '../../src/theme/tokens';
import * as cms from '../../tests/fixtures/cms';
import ferry from '../../tests/fixtures/wordpress/ferry.json';

interface FromYourCmsProps {
  /** What the CMS gives: text, or JSON. */
  input: unknown;
  /** The source's function. */
  read: (input: unknown) => { article: NewsArticle | undefined; issues: readonly Issue[] };
}

const mono = { font: `0.75rem/1.5 ${tokens.font.mono}` } as const;

/** A source's input, the article it becomes, and what the source has to say about it. */
function FromYourCms({ input, read }: FromYourCmsProps) {
  const { article, issues } = read(input);
  const text = typeof input === 'string' ? input : JSON.stringify(input, null, 2);
  return (
    <div
      style={{
        display: 'grid',
        gridTemplateColumns: 'repeat(auto-fit, minmax(min(100%, 26rem), 1fr))',
      }}
    >
      <section aria-label="Input and issues" style={{ padding: '1.5rem', minInlineSize: 0 }}>
        {/* A region that scrolls must be reachable by those who have no mouse. */}
        {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
        <pre style={{ ...mono, maxBlockSize: '40rem', overflow: 'auto' }} tabIndex={0} dir="ltr">
          {text}
        </pre>
        <ul style={mono}>
          {issues.map(({ severity, code, path, message }, index) => (
            <li key={index}>
              {severity} {code} {path}: {message}
            </li>
          ))}
        </ul>
      </section>
      {article && <Article article={article} timeZone="Europe/Oslo" onIssue={() => {}} />}
    </div>
  );
}

const meta = {
  title: 'Compositions/From your CMS',
  component: FromYourCms,
  parameters: { layout: 'fullscreen' },
  args: { input: ferry, read: fromWordPress },
} satisfies Meta<typeof FromYourCms>;

export default meta;
type Story = StoryObj<typeof meta>;

export const WordPress: Story = {};

export const JsonLd: Story = { args: { input: cms.jsonLd, read: fromJsonLd } };

export const HtmlPage: Story = {
  args: { input: cms.htmlPage, read: (input) => fromHtml(String(input)) },
};

export const ArcAns: Story = { args: { input: cms.ans, read: fromAns } };

export const PortableText: Story = { args: { input: cms.portableText, read: fromPortableText } };

/** The first entry of a feed. */
export const Feed: Story = {
  args: {
    input: cms.feed,
    read: (input) => {
      const { articles, issues } = fromFeed(input);
      return { article: articles[0], issues };
    },
  },
};

export const PlainText: Story = {
  args: { input: cms.plainText, read: (input) => fromText(String(input)) },
};

/** Our own model from a store that somebody else may have written to. */
export const OwnJson: Story = { args: { input: cms.ownJson, read: fromJson } };
