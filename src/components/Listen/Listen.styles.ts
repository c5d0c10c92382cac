import { styled } from 'styled-components';
import { boxTitle } from '../../theme/box.mixins.styles';
import { media, tokens } from '../../theme/tokens';

export const Root = styled.section`
  padding-block: ${tokens.space.md};
  border-block: 1px solid ${tokens.color.rule};

  [part='listen-title'] {
    ${boxTitle}
  }

  ${media.print} {
    display: none;
  }
`;
