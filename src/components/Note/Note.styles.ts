import { styled } from 'styled-components';
import { boxTitle, panel } from '../../theme/box.mixins.styles';

export const Root = styled.aside`
  ${panel}

  [part='note-title'] {
    ${boxTitle}
  }
`;
