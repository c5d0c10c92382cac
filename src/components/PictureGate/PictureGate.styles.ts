import { styled } from 'styled-components';
import { media, tokens } from '../../theme/tokens';
import { focusRing, sans } from '../../theme/type.mixins.styles';

export const Root = styled.details`
  [part='picture-gate-summary'] {
    padding: ${tokens.space.sm} ${tokens.space.md};
    border-radius: ${tokens.radius.box};
    background: ${tokens.color.surface};
    color: ${tokens.color.muted};
    ${sans}
    font-size: ${tokens.size.small};
    line-height: ${tokens.leading.small};
    cursor: pointer;
    ${focusRing}
  }

  [part='picture-gate-action'] {
    color: ${tokens.color.strong};
    font-weight: 700;
  }

  &[open] > [part='picture-gate-summary'] {
    margin-block-end: ${tokens.space.sm};
  }

  ${media.print} {
    &:not([open]) {
      display: none;
    }
  }
`;
