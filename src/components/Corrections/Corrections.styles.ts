import { styled } from 'styled-components';
import { boxTitle } from '../../theme/box.mixins.styles';
import { tokens } from '../../theme/tokens';

export const Root = styled.section`
  [part='corrections-title'] {
    ${boxTitle}
  }

  [part='corrections-list'] {
    display: grid;
    gap: ${tokens.space.md};
    margin: 0;
    padding: 0;
    list-style: none;
  }
`;
