import { styled } from 'styled-components';
import { accent, media, tokens } from '../../theme/tokens';
import { stretchedLink } from '../../theme/box.mixins.styles';
import { sans, serif } from '../../theme/type.mixins.styles';

export const Root = styled.article`
  position: relative;
  container: newsprint-article-card / inline-size;
  padding-block-start: ${tokens.space.sm};
  border-block-start: 1px solid ${tokens.color.ruleStrong};
  color: ${tokens.color.strong};
  break-inside: avoid;

  [part='article-card-body'] {
    display: grid;
    gap: ${tokens.space.sm};

    @container newsprint-article-card (min-width: 34rem) {
      grid-auto-columns: minmax(0, 1fr);
      grid-auto-flow: column;
      align-items: start;
      column-gap: ${tokens.space.lg};
    }
  }

  [part='article-card-picture'] {
    display: block;
    inline-size: 100%;
    block-size: auto;
    aspect-ratio: 3 / 2;
    object-fit: cover;
    background: ${tokens.color.surface};
  }

  [part='article-card-headline'] {
    margin: 0;
    ${serif}
    font-size: ${tokens.size.heading3};
    font-weight: 700;
    line-height: ${tokens.leading.heading};
    letter-spacing: ${tokens.tracking.heading};
    text-wrap: balance;
    overflow-wrap: break-word;
  }

  [part='article-card-link'] {
    ${stretchedLink}

    &:focus-visible::after {
      outline-offset: 2px;
    }
  }

  [part='article-card-meta'] {
    margin: 0.5em 0 0;
    color: ${tokens.color.muted};
    ${sans}
    font-size: ${tokens.size.small};
    font-variant-numeric: lining-nums tabular-nums;
    line-height: ${tokens.leading.small};
  }

  [part='article-card-section'] {
    color: ${accent.fill};
    font-weight: 700;
  }

  &[data-layout='compact'] {
    [part='article-card-headline'] {
      font-size: ${tokens.size.item};
      line-height: ${tokens.leading.item};
    }

    @container newsprint-article-card (min-width: 19rem) {
      [part='article-card-body']:has(> [part='article-card-picture']) {
        grid-auto-flow: column;
        grid-template-columns: 6.5em minmax(0, 1fr);
        align-items: start;
        column-gap: ${tokens.space.md};
      }
    }
  }

  ${media.print} {
    border-block-start-color: currentColor;
  }
`;
