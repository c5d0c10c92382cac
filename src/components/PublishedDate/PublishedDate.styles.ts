import { styled } from 'styled-components';
import { sans } from '../../theme/mixins.styles';
import { arabicScript, tokens } from '../../theme/tokens';

export const Root = styled.p`
  margin: 0;
  color: ${tokens.color.muted};
  ${sans}
  font-size: ${tokens.size.small};
  font-variant-numeric: lining-nums tabular-nums;
  line-height: 1.45;

  &${arabicScript} {
    line-height: 1.7;
  }

  [part='published-date-published'],
  [part='published-date-updated'] {
    display: inline-block;
    margin-inline-end: 0.75em;
  }

  [part='published-date-updated'] {
    color: ${tokens.color.text};
  }
`;
