import { styled } from 'styled-components';
import { boxTitle, panel } from '../../theme/box.mixins.styles';
import { accent } from '../../theme/tokens';
import { textLink } from '../../theme/type.mixins.styles';

export const Root = styled.section`
  ${panel}

  [part='key-points-title'] {
    ${boxTitle}
  }

  [part='key-points-list'] {
    margin: 0;
    padding-inline-start: 1.25em;
  }

  [part='key-points-item'] {
    margin-block-end: 0.5em;

    &::marker {
      color: ${accent.fill};
    }
  }

  [part='key-points-link'] {
    ${textLink}
  }
`;
