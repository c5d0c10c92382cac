import { styled } from 'styled-components';
import { sans, textLink } from '../../theme/type.mixins.styles';
import { tokens } from '../../theme/tokens';

export const Root = styled.p`
  margin: 0;
  padding-block-start: 0.875em;
  border-block-start: 1px solid ${tokens.color.rule};
  color: ${tokens.color.muted};
  ${sans}
  font-size: ${tokens.size.small};
  line-height: ${tokens.leading.small};

  [part='correction-label'] {
    color: ${tokens.color.text};
    font-weight: 700;
  }

  [part='correction-link'] {
    ${textLink}
  }
`;
