import { styled } from 'styled-components';
import { visuallyHidden } from '../../theme/box.mixins.styles';
import { focusRing, sans } from '../../theme/type.mixins.styles';
import { media, tokens } from '../../theme/tokens';

export const Root = styled.nav`
  padding-block: ${tokens.space.md};
  border-block-start: 1px solid ${tokens.color.rule};
  text-align: center;

  [part='mobile-toggle-link'] {
    display: inline-flex;
    align-items: center;
    gap: 0.6em;
    box-sizing: border-box;
    min-block-size: ${tokens.layout.target};
    padding: 0.4em 1.4em;
    border: 1px solid ${tokens.color.rule};
    border-radius: ${tokens.radius.pill};
    color: ${tokens.color.text};
    ${sans}
    font-size: ${tokens.size.small};
    line-height: 1.4;
    text-decoration: none;

    &:hover {
      border-color: ${tokens.color.ruleStrong};
    }

    ${focusRing}

    &:focus-visible {
      border-radius: ${tokens.radius.pill};
    }

    &::before {
      content: '';
      flex: none;
      inline-size: 1.15em;
      block-size: 0.85em;
      border: 1.6px solid;
      border-radius: 2px;
    }
  }

  &[data-target='mobile'] [part='mobile-toggle-link']::before {
    inline-size: 0.65em;
    block-size: 1.1em;
  }

  [part='mobile-toggle-status'] {
    ${visuallyHidden}
  }

  ${media.print} {
    display: none;
  }
`;
