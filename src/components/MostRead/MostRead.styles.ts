import { styled } from 'styled-components';
import { stretchedLink } from '../../theme/box.mixins.styles';
import { focusRing, sans, serif } from '../../theme/type.mixins.styles';
import { accent, media, tokens } from '../../theme/tokens';

/** Filled column by column: CSS must be told how many rows a list of each length has. */
const rows = Array.from(
  { length: 15 },
  (_, index) => `&[data-rows='${index + 1}'] { grid-template-rows: repeat(${index + 1}, auto); }`,
).join('\n');

const twoColumns = `
  display: grid;
  grid-auto-flow: column;
  grid-template-columns: 1fr 1fr;
  column-gap: ${tokens.space['2xl']};
  ${rows}
`;

export const Root = styled.section`
  container: newsprint-most-read / inline-size;
  padding-block-start: ${tokens.space.sm};
  border-block-start: ${tokens.layout.barHeight} solid ${tokens.color.ruleStrong};
  color: ${tokens.color.strong};

  [part='most-read-title'],
  [part='most-read-list-title'] {
    margin: 0 0 0.25em;
    ${sans}
    font-size: ${tokens.size.item};
    font-weight: 700;
    line-height: ${tokens.leading.heading};
  }

  [part='most-read-list-title'] {
    margin-block-start: 1em;
    color: ${tokens.color.muted};
    font-size: ${tokens.size.byline};
  }

  [part='most-read-list'] {
    margin: 0;
    padding: 0;
    list-style: none;
  }

  [part='most-read-item'] {
    position: relative;
    display: grid;
    grid-template-columns: 2.6em minmax(0, 1fr) auto;
    align-items: start;
    padding-block: 0.85em;
    border-block-end: 1px solid ${tokens.color.rule};
    ${sans}
    font-size: ${tokens.size.small};
    break-inside: avoid;

    &:last-of-type {
      border-block-end: 0;
    }
  }

  [part='most-read-rank'] {
    padding-inline-end: 0.2em;
    color: ${accent.fill};
    font-family: ${tokens.font.numeral};
    font-size: ${tokens.size.rank};
    font-variant-numeric: lining-nums tabular-nums;
    line-height: 0.95;
  }

  [part='most-read-link'] {
    display: block;
    ${stretchedLink}
    ${serif}
    font-size: ${tokens.size.item};
    line-height: ${tokens.leading.item};
    text-wrap: balance;
    overflow-wrap: break-word;
  }

  [part='most-read-meta'] {
    display: block;
    margin-block-start: 0.35em;
    color: ${tokens.color.muted};
    font-variant-numeric: lining-nums tabular-nums;
    line-height: ${tokens.leading.small};
  }

  [part='most-read-section'] {
    color: ${accent.fill};
    font-weight: 700;
  }

  [part='most-read-picture'] {
    inline-size: 5.5em;
    block-size: auto;
    aspect-ratio: 3 / 2;
    margin-inline-start: ${tokens.space.sm};
    object-fit: cover;
    background: ${tokens.color.surface};
  }

  &[data-layout='auto'] [part='most-read-list'] {
    @container newsprint-most-read (min-width: 34rem) {
      ${twoColumns}
    }
  }

  &[data-layout='two-columns'] [part='most-read-list'] {
    ${twoColumns}
  }

  [part='most-read-tabs'] {
    display: none;
    flex-wrap: wrap;
    gap: ${tokens.space.md};
    border-block-end: 1px solid ${tokens.color.rule};
  }

  [part='most-read-tab'] {
    min-block-size: ${tokens.layout.target};
    margin: 0;
    padding: 0.5em 0 0.4em;
    border: 0;
    border-block-start: ${tokens.layout.barHeight} solid transparent;
    background: none;
    color: ${tokens.color.muted};
    ${sans}
    font-size: ${tokens.size.byline};
    font-weight: 600;
    line-height: ${tokens.leading.label};
    cursor: pointer;
    ${focusRing}

    &:hover {
      color: ${tokens.color.strong};
    }

    &[aria-selected='true'] {
      border-block-start-color: ${accent.fill};
      color: ${tokens.color.strong};
    }
  }

  [part='most-read-update'] {
    display: none;
    align-items: center;
    justify-content: space-between;
    gap: ${tokens.space.sm};
    min-block-size: ${tokens.layout.target};
    border-block-start: 1px solid ${tokens.color.rule};
    color: ${tokens.color.muted};
    ${sans}
    font-size: ${tokens.size.small};
    line-height: ${tokens.leading.small};
  }

  [part='most-read-refresh'] {
    flex: none;
    order: 1;
    min-block-size: ${tokens.layout.target};
    margin: 0;
    padding: 0;
    border: 0;
    background: none;
    color: ${tokens.color.link};
    font: inherit;
    font-weight: 600;
    cursor: pointer;
    ${focusRing}

    &:hover {
      text-decoration: underline;
      text-underline-offset: 0.2em;
    }

    &[aria-disabled='true'] {
      color: ${tokens.color.muted};
      cursor: default;
    }
  }

  /* All lists in one cell: the box is as high as the longest, whichever is shown. */
  @media (scripting: enabled) {
    [part='most-read-tabs'],
    [part='most-read-update'] {
      display: flex;
    }

    [part='most-read-panels'] {
      display: grid;
    }

    [part='most-read-panels'] [part='most-read-group'] {
      grid-area: 1 / 1;
      min-inline-size: 0;
      visibility: hidden;

      &[data-selected] {
        visibility: visible;
      }
    }

    [part='most-read-panels'] [part='most-read-list-title'] {
      display: none;
    }
  }

  ${media.print} {
    display: none;
  }
`;
