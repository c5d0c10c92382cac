import { styled } from 'styled-components';
import { sans } from '../../theme/type.mixins.styles';
import { arabicScript, media, tokens } from '../../theme/tokens';

export const Root = styled.p`
  display: flex;
  flex-wrap: wrap;
  column-gap: 0.75em;
  margin: 0;
  color: ${tokens.color.muted};
  ${sans}
  font-size: ${tokens.size.small};
  font-variant-numeric: lining-nums tabular-nums;
  line-height: 1.45;

  &${arabicScript} {
    line-height: 1.7;
  }

  [part='published-date-updated'] {
    color: ${tokens.color.text};
  }

  ${media.print} {
    font-size: 8.5pt;
  }
`;
