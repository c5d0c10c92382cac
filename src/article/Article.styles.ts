import { styled } from 'styled-components';
import { serif } from '../theme/type.mixins.styles';
import { joinedScript, media, tokens } from '../theme/tokens';

/** Margin for byline and date, text, margin for the list; each line of the grid has a name. */
const wideColumns = (measure: string, end: string) => `
  [full-start] minmax(${tokens.space.gutter}, 1fr)
  [wide-start left-start] ${tokens.layout.left} [left-end] ${tokens.layout.gap}
  [main-start] minmax(0, ${measure}) [main-end] ${tokens.layout.gap}
  [rail-start] ${end} [rail-end wide-end] minmax(${tokens.space.gutter}, 1fr) [full-end]`;

export const Root = styled.article`
  container: newsprint-article / inline-size;
  background: ${tokens.color.bg};
  color: ${tokens.color.text};
  ${serif}
  font-size: calc(${tokens.size.body} * ${tokens.script.body});
  -webkit-text-size-adjust: 100%;
  text-size-adjust: 100%;

  /* What a theme's stylesheet says of these scripts, as far as words would break without one. */
  :where(&${joinedScript}) {
    --newsprint-tracking-headline: 0;
    --newsprint-tracking-headline-large: 0;
    --newsprint-tracking-heading: 0;
    --newsprint-tracking-pullquote: 0;
    --newsprint-style-slant: normal;
    --newsprint-style-case: none;
    --newsprint-leading-headline: 1.38;
    --newsprint-leading-headline-large: 1.38;
    --newsprint-leading-heading: 1.45;
  }

  &[data-ground='opinion'] {
    background: ${tokens.color.bgOpinion};
  }

  &[data-ground='analysis'] {
    background: ${tokens.color.bgAnalysis};
  }

  &[data-ground='sponsored'] {
    background: ${tokens.color.bgSponsored};
  }

  [part='article-grid'] {
    display: grid;
    grid-template-columns:
      [full-start] minmax(${tokens.space.gutter}, 1fr)
      [wide-start main-start] minmax(0, ${tokens.layout.measure})
      [main-end wide-end] minmax(${tokens.space.gutter}, 1fr) [full-end];
    padding-block: clamp(1.25em, 3vw, 2.5em);

    > * {
      grid-column: main;
      min-inline-size: 0;
    }

    > header {
      margin-block-end: 1.5em;
    }
  }

  [part='article-main'],
  [part='article-rail'],
  [part='article-end'] {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: ${tokens.space.xl};
  }

  [part='article-rail'],
  [part='article-end'] {
    margin-block-start: ${tokens.space.xl};
  }

  [part='article-top'] {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: ${tokens.space.sm};
    margin-block-end: ${tokens.space.md};
  }

  /* What is paid for stands on the ground of the whole page. */
  &[data-ground='sponsored'] [part='article-top'] > div {
    padding: 0;
  }

  [part='article-under-headline'] {
    margin-block-start: 0.7em;
  }

  [part='article-margin'] {
    display: flex;
    flex: 1 0 100%;
    flex-wrap: wrap;
    gap: ${tokens.space['2xs']} ${tokens.space.md};
    align-items: center;
  }

  /* A component of the site's may render nothing. */
  :is(
    [part='article-top'],
    [part='article-under-headline'],
    [part='article-margin'],
    [part='article-main'],
    [part='article-rail'],
    [part='article-end']
  ):empty {
    display: none;
  }

  ${media.medium} {
    [part='article-grid'] {
      grid-template-columns:
        [full-start] minmax(${tokens.space.gutter}, 1fr)
        [wide-start] minmax(0, ${tokens.layout.side})
        [main-start] minmax(0, ${tokens.layout.measure})
        [main-end] minmax(0, ${tokens.layout.side})
        [wide-end] minmax(${tokens.space.gutter}, 1fr) [full-end];

      > header {
        grid-column: wide;
      }
    }
  }

  /* Without a rail the right-hand column mirrors the left one, so that the text stands in the middle of the page. */
  ${media.wide} {
    [part='article-grid'] {
      grid-template-rows: auto auto auto auto 1fr;
      grid-template-columns: ${wideColumns(tokens.layout.measure, tokens.layout.left)};

      > header {
        grid-row: 1 / span 3;
        grid-column: full;
        margin-block-end: 0;
      }

      > div {
        grid-row: 3;
      }
    }

    &[data-rail] [part='article-grid'] {
      grid-template-columns: ${wideColumns(tokens.layout.measure, tokens.layout.rail)};
    }

    [part='article-grid'] > [part='article-rail'] {
      position: sticky;
      inset-block-start: ${tokens.space.lg};
      grid-column: rail;
      grid-row: 3 / span 3;
      align-self: start;
      margin-block-start: 0;
    }

    [part='article-grid'] > [part='article-end'] {
      grid-row: 4;
    }

    [part='article-margin'] {
      flex-direction: column;
      align-items: start;
      margin-block-start: ${tokens.space.sm};
    }
  }

  ${media.print} {
    background: none;

    [part='article-grid'] {
      display: block;
      padding: 0;
    }

    [part='article-main'] {
      display: block;

      > section {
        margin-block-start: ${tokens.space.lg};
      }
    }

    [part='article-margin'],
    [part='article-rail'],
    [part='article-end'] {
      display: none;
    }
  }
`;
