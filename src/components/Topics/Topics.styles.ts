import { styled } from 'styled-components';
import { boxTitle } from '../../theme/box.mixins.styles';
import { focusRing, sans } from '../../theme/type.mixins.styles';
import { media, tokens } from '../../theme/tokens';

export const Root = styled.section`
  padding-block-start: ${tokens.space.md};
  border-block-start: 1px solid ${tokens.color.rule};

  [part='topics-title'] {
    ${boxTitle}
  }

  [part='topics-list'] {
    display: flex;
    flex-wrap: wrap;
    gap: ${tokens.space.xs};
    margin: 0;
    padding: 0;
    list-style: none;
  }

  [part='topics-item'] {
    display: flex;
    min-inline-size: 0;
  }

  [part='topics-link'] {
    box-sizing: border-box;
    display: inline-flex;
    align-items: center;
    min-block-size: ${tokens.layout.target};
    padding: 0.35em 1em;
    border: 1px solid ${tokens.color.rule};
    border-radius: ${tokens.radius.pill};
    color: ${tokens.color.text};
    ${sans}
    font-size: ${tokens.size.small};
    line-height: ${tokens.leading.small};
    text-decoration: none;
    overflow-wrap: anywhere;

    &:is(a):hover {
      border-color: ${tokens.color.ruleStrong};
      color: ${tokens.color.strong};
    }

    ${focusRing}

    &:focus-visible {
      border-radius: ${tokens.radius.pill};
    }
  }

  ${media.print} {
    display: none;
  }
`;
