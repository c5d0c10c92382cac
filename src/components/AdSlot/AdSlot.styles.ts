import { styled } from 'styled-components';
import { media, tokens } from '../../theme/tokens';
import { sans } from '../../theme/type.mixins.styles';

export const Root = styled.aside`
  padding-block: 0.5em 0.875em;
  border-block: 1px solid ${tokens.color.rule};
  color: ${tokens.color.muted};
  ${sans}
  font-size: ${tokens.size.label};
  line-height: 1.4;
  text-align: center;

  [part='ad-slot-place'] {
    inline-size: var(--newsprint-ad-slot-width, auto);
    max-inline-size: 100%;
    min-block-size: var(--newsprint-ad-slot-height, 250px);
    margin: 0.5em auto 0;
    background: ${tokens.color.surface};
  }

  ${media.print} {
    display: none;
  }
`;
