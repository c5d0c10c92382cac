import { styled } from 'styled-components';
import { media, tokens } from '../../theme/tokens';
import { focusRing, sans } from '../../theme/type.mixins.styles';

/** The notice takes no room: it comes and goes over the text, at the top of the window. */
export const Root = styled.section`
  [part='live-updates-notice'] {
    position: sticky;
    inset-block-start: ${tokens.space.sm};
    z-index: 1;
    display: flex;
    justify-content: center;
    block-size: 0;
  }

  [part='live-updates-button'] {
    flex: none;
    block-size: max-content;
    min-block-size: ${tokens.layout.target};
    margin: 0;
    padding: 0.5em 1.25em;
    border: 1px solid transparent;
    border-radius: 2em;
    background: ${tokens.color.live};
    color: ${tokens.color.bg};
    ${sans}
    font-size: ${tokens.size.small};
    font-variant-numeric: lining-nums tabular-nums;
    font-weight: 700;
    line-height: ${tokens.leading.label};
    cursor: pointer;
    ${focusRing}
  }

  [part='live-updates-new'] {
    scroll-margin-block-start: ${tokens.space.md};

    &:focus {
      outline: none;
    }
  }

  ${media.print} {
    [part='live-updates-notice'] {
      display: none;
    }
  }
`;
