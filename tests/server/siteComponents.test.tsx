import { type ReactNode, useId, useState } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import type { LinkProps } from '../../src/components/components';
import type { NewsArticle } from '../../src/model/article';
import type { Issue } from '../../src/model/issue';
import { renderArticle } from '../../src/server';

const article: NewsArticle = {
  headline: 'Fog',
  author: [{ name: 'Ida <Brekke>', url: '/ida' }],
  body: [
    {
      type: 'paragraph',
      text: ['See ', { type: 'link', url: '/a', text: [{ type: 'strong', text: 'the <map>' }] }],
    },
    { type: 'chart', text: 'Rain "by" month' } as never,
  ],
};

/** A block of the site's that uses React in earnest. */
function Chart({ block }: { block: { text?: string } }) {
  const [title] = useState(block.text);
  return <figure id={useId()}>{title}</figure>;
}
const blocks = { chart: Chart } as never;

function Link({ href, children, ref: _ref, ...props }: LinkProps) {
  const [target] = useState(href);
  return (
    <a {...props} href={`${target}?from=here`}>
      {children}
    </a>
  );
}

describe("a site's own components", () => {
  it('are printed by React, with hooks', () => {
    const page = renderArticle(article, { blocks, renderToStaticMarkup });
    expect(page).toMatch(/<figure id="[^"]+">Rain &quot;by&quot; month<\/figure>/);
  });

  it('are printed together, so that their ids differ and React begins once', () => {
    let renderings = 0;
    const counted: typeof renderToStaticMarkup = (node) => {
      renderings += 1;
      return renderToStaticMarkup(node);
    };
    const body = ['One', 'Two', 'Three'].map((text) => ({ type: 'chart', text }) as never);
    const page = renderArticle(
      {
        ...article,
        body: [...body, { type: 'note', blocks: [{ type: 'chart', text: 'Four' } as never] }],
      },
      { blocks, renderToStaticMarkup: counted },
    );
    expect(page).toMatch(
      /One<\/figure><figure[^>]*>Two<\/figure><figure[^>]*>Three<\/figure><aside/,
    );
    const ids = [...page.matchAll(/<figure id="([^"]+)">/g)].slice(0, 3).map(([, id]) => id);
    expect(new Set(ids).size).toBe(3);
    expect(renderings).toBe(2);
  });

  it('hold what we write inside them', () => {
    const page = renderArticle(article, {
      components: { Link },
      renderToStaticMarkup,
      onIssue: () => {},
    });
    expect(page).toMatch(
      /<a [^>]*href="\/a\?from=here"[^>]*><strong [^>]*>the &lt;map&gt;<\/strong><\/a>/,
    );
    expect(page).toMatch(/<a [^>]*href="\/ida\?from=here"[^>]*>.*Ida &lt;Brekke&gt;/);
  });

  it('cannot be made to print markup where they print text', () => {
    const slot = '<newsprint-slot></newsprint-slot>';
    const Quoting = ({ children }: { children?: ReactNode }) => <q title={slot}>{children}</q>;
    const page = renderArticle(
      {
        ...article,
        body: [{ type: 'paragraph', text: [{ type: 'link', url: '/a', text: [slot] }] }],
      },
      { components: { Link: Quoting as never }, renderToStaticMarkup },
    );
    const escaped = '&lt;newsprint-slot&gt;&lt;/newsprint-slot&gt;';
    expect(page).toContain(`<q title="${escaped}">${escaped}</q>`);
  });

  it('may stand as elements in the slots of the header', () => {
    const header = { slots: { afterDate: <Chart block={{ text: 'Share' }} /> } };
    const page = renderArticle(article, { header, blocks, renderToStaticMarkup });
    expect(page).toContain('Share</figure>');
    expect(() => renderArticle(article, { header })).toThrow('pass renderToStaticMarkup');
  });

  it.each([{ blocks }, { components: { Link } }])('need React: %j', (options) => {
    const [name] = Object.keys(options);
    expect(() => renderArticle(article, options)).toThrow(
      new RegExp(`^${name!}: .*Pass renderToStaticMarkup of react-dom/server`),
    );
  });

  it('cost no more than themselves when they throw', () => {
    const issues: Issue[] = [];
    const fail = () => {
      throw new Error('no data');
    };
    const page = renderArticle(article, {
      blocks: { chart: fail } as never,
      components: { Link: fail },
      renderToStaticMarkup,
      onIssue: (issue) => issues.push(issue),
    });
    expect(page).toContain('Rain &quot;by&quot; month');
    expect(page).toContain('the &lt;map&gt;');
    expect(new Set(issues.map(({ code, path }) => `${code} ${path}`))).toEqual(
      new Set(['block-failed body[1]', 'component-failed components.Link']),
    );
    expect(issues.every(({ message }) => message.includes('no data'))).toBe(true);
  });
});
