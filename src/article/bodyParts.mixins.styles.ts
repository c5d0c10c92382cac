import { css } from 'styled-components';
import { focusRing, sans, textLink } from '../theme/type.mixins.styles';
import { accent, tokens } from '../theme/tokens';

/** Subheads. */
export const headings = css`
  [part='article-body-heading'] {
    margin: 1.75em 0 0.45em;
    color: ${tokens.color.strong};
    font-size: ${tokens.size.heading2};
    font-weight: 700;
    line-height: ${tokens.leading.heading};
    letter-spacing: ${tokens.tracking.heading};
    text-wrap: balance;

    &[data-level='3'] {
      margin-block: 1.6em 0.35em;
      font-size: ${tokens.size.heading3};
      letter-spacing: 0;
    }

    &[data-level='4'] {
      margin-block: 1.6em 0.3em;
      font-size: 1em;
      letter-spacing: 0;
    }

    &[data-opening] {
      margin-block-start: 0;
    }
  }
`;

export const lists = css`
  [part='article-body-list'] {
    margin: 0 0 1.15em;
    padding-inline-start: 1.35em;
  }

  [part='article-body-list-item'] {
    margin-block-end: 0.4em;
    padding-inline-start: 0.2em;
    text-wrap: pretty;

    &::marker {
      color: ${accent.fill};
      font-variant-numeric: lining-nums tabular-nums;
      font-weight: 700;
    }

    > [part='article-body-nested'] > [part='article-body-list'] {
      margin-block: 0.4em 0;
    }
  }
`;

/** Quotations, and the article's own sentences set large. */
export const quotations = css`
  [part='article-body-quote'] {
    margin: 1.6em 0;
    padding-inline-start: 1.15em;
    border-inline-start: 3px solid ${tokens.color.rule};

    > p {
      margin: 0 0 0.75em;
    }

    > p:last-of-type {
      margin-block-end: 0;
    }
  }

  [part='article-body-pullquote'] {
    margin: 2.1em 0 2.2em;
    text-wrap: balance;
    break-inside: avoid;

    &::before {
      content: '';
      display: block;
      inline-size: ${tokens.layout.bar};
      block-size: ${tokens.layout.barHeight};
      margin-block-end: 0.75em;
      background: ${accent.fill};
    }
  }

  [part='article-body-pullquote-text'] {
    margin: 0;
    color: ${tokens.color.strong};
    font-size: ${tokens.size.pullquote};
    font-style: ${tokens.style.slant};
    line-height: ${tokens.leading.pullquote};
    letter-spacing: ${tokens.tracking.pullquote};
    word-break: ${tokens.style.wordBreak};

    &[data-hang] {
      text-indent: ${tokens.style.hang};
    }
  }

  [part='article-body-cite'] {
    display: block;
    margin-block-start: 0.7em;
    color: ${tokens.color.muted};
    ${sans}
    font-size: ${tokens.size.byline};
    font-style: normal;
    line-height: ${tokens.leading.small};
  }
`;

/** Links and the other elements inside a line. */
export const inlineText = css`
  [part='article-body-link'] {
    ${textLink}
  }

  [part='article-body-em'] {
    font-style: ${tokens.style.slant};
    font-weight: ${tokens.style.stress};
  }

  [part='article-body-mark'] {
    background: ${tokens.color.mark};
    color: inherit;
  }

  [part='article-body-code'] {
    padding: 0.1em 0.3em;
    background: ${tokens.color.surface};
    font-family: ${tokens.font.mono};
    font-size: 0.88em;
    font-size-adjust: none;
  }
`;

/** Blocks that hold others, and text whose spaces count. */
export const boxes = css`
  [part='article-body-preformatted'] {
    margin: 1.6em 0;
    padding: 1em 1.25em;
    overflow-x: auto;
    background: ${tokens.color.surface};
    font-size-adjust: none;
    font-size: 0.88em;
    line-height: 1.5;
    tab-size: 2;

    &[data-verse] {
      padding-block: 0;
      background: none;
      font: inherit;
      white-space: pre-wrap;
    }

    > [part='article-body-code'] {
      padding: 0;
      background: none;
      font-size: 1em;
    }
  }

  [part='article-body-details'] {
    padding-block: 0.75em;
    border-block: 1px solid ${tokens.color.rule};
  }

  [part='article-body-summary'] {
    color: ${tokens.color.strong};
    font-weight: 700;
    cursor: pointer;
    ${focusRing}
  }

  [part='article-body-group'][data-layout='columns'] > [part='article-body-nested'] {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 12em), 1fr));
    gap: 0 1.5em;
  }

  [part='article-body-footnote'] {
    line-height: 0;
  }
`;
