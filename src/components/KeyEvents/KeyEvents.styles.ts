import { styled } from 'styled-components';
import { boxTitle, panel } from '../../theme/box.mixins.styles';
import { media, tokens } from '../../theme/tokens';
import { textLink } from '../../theme/type.mixins.styles';

export const Root = styled.nav`
  ${panel}

  [part='key-events-title'] {
    ${boxTitle}
  }

  [part='key-events-list'] {
    margin: 0;
    padding: 0;
    list-style: none;
  }

  [part='key-events-item'] {
    padding-block: 0.25em;
  }

  [part='key-events-time'] {
    color: ${tokens.color.live};
    font-variant-numeric: lining-nums tabular-nums;
    font-weight: 700;
  }

  [part='key-events-link'] {
    ${textLink}
  }

  ${media.print} {
    display: none;
  }
`;
