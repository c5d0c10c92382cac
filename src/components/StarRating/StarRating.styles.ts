import { styled } from 'styled-components';
import { accent, tokens } from '../../theme/tokens';

export const Root = styled.span`
  display: inline-flex;
  gap: 0.1em;
  color: ${accent.fill};
  font-size: ${tokens.size.headlineSmall};
  line-height: 1;
  vertical-align: middle;

  [part='star-rating-star'] {
    inline-size: 1em;
    block-size: 1em;

    &:dir(rtl) {
      transform: scaleX(-1);
    }
  }

  [part='star-rating-outline'] {
    fill: none;
    stroke: currentColor;
    stroke-linejoin: round;
    stroke-width: 1.25;
  }

  [part='star-rating-fill'] {
    fill: currentColor;
  }
`;
