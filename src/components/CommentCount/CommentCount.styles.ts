import { styled } from 'styled-components';
import { focusRing, sans } from '../../theme/type.mixins.styles';
import { media, tokens } from '../../theme/tokens';

export const Root = styled.a`
  display: inline-flex;
  align-items: center;
  gap: 0.5em;
  min-block-size: ${tokens.layout.target};
  color: ${tokens.color.text};
  ${sans}
  font-size: ${tokens.size.small};
  font-variant-numeric: lining-nums;
  line-height: ${tokens.leading.small};
  text-decoration: none;

  &:hover {
    text-decoration: underline;
    text-decoration-thickness: 1.5px;
    text-underline-offset: 0.2em;
  }

  ${focusRing}

  [part='comment-count-sign'] {
    flex: none;
    inline-size: 1.35em;
    block-size: 1.35em;
    fill: none;
    stroke: currentColor;
    stroke-width: 1.6;
    stroke-linejoin: round;
  }

  ${media.print} {
    display: none;
  }
`;
