import { styled } from 'styled-components';
import { sans } from '../../theme/type.mixins.styles';
import { tokens } from '../../theme/tokens';

export const Root = styled.time`
  color: ${tokens.color.muted};
  ${sans}
  font-size: ${tokens.size.small};
  font-variant-numeric: lining-nums;
  line-height: ${tokens.leading.small};
`;
