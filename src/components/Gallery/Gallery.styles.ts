import { styled } from 'styled-components';
import { media, tokens } from '../../theme/tokens';
import { focusRing, sans, textLink } from '../../theme/type.mixins.styles';

export const Root = styled.figure`
  margin: 0;

  [part='gallery-list'] {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 12em), 1fr));
    gap: 1.25em 1em;
    margin: 0;
    padding: 0;
    list-style: none;
  }

  [part='gallery-caption'] {
    margin-block-start: 0.6em;
    color: ${tokens.color.muted};
    ${sans}
    font-size: ${tokens.size.small};
    line-height: 1.42;
  }

  [part='gallery-link'] {
    ${textLink}
  }

  [part='gallery-dialog'] {
    box-sizing: border-box;
    inline-size: 100vw;
    max-inline-size: none;
    block-size: 100dvh;
    max-block-size: none;
    margin: 0;
    padding: ${tokens.space.md};
    border: 0;
    background: ${tokens.color.bg};
    color: ${tokens.color.text};
    ${sans}
    font-size: ${tokens.size.small};
    line-height: 1.42;

    &[open] {
      display: grid;
      grid-template-rows: auto minmax(0, 1fr) auto;
      gap: ${tokens.space.sm};
    }
  }

  [part='gallery-bar'] {
    display: flex;
    gap: ${tokens.space.xs};
    align-items: center;
  }

  [part='gallery-position'] {
    margin-inline-end: auto;
    font-variant-numeric: lining-nums tabular-nums;
  }

  [part='gallery-button'] {
    min-inline-size: ${tokens.layout.target};
    min-block-size: ${tokens.layout.target};
    padding-inline: 0.8em;
    border: 1px solid ${tokens.color.rule};
    border-radius: ${tokens.radius.pill};
    background: none;
    color: inherit;
    font: inherit;
    cursor: pointer;

    &:hover {
      border-color: ${tokens.color.ruleStrong};
    }

    ${focusRing}
  }

  [part='gallery-picture'] {
    inline-size: 100%;
    block-size: 100%;
    object-fit: contain;
    touch-action: pan-y pinch-zoom;
  }

  [part='gallery-text'] {
    max-inline-size: 54em;
    margin: 0 auto;
  }

  ${media.print} {
    [part='gallery-list'] {
      grid-template-columns: 1fr 1fr;
    }
  }
`;
