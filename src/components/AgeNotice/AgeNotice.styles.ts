import { styled } from 'styled-components';
import { sans } from '../../theme/type.mixins.styles';
import { tokens } from '../../theme/tokens';

export const Root = styled.p`
  margin: 0;
  padding-block: 0.5em;
  padding-inline: 0.75em;
  border-inline-start: 4px solid ${tokens.color.ruleStrong};
  background: ${tokens.color.surface};
  color: ${tokens.color.text};
  ${sans}
  font-size: ${tokens.size.small};
  font-weight: 700;
  line-height: ${tokens.leading.small};
`;
