import { styled } from 'styled-components';
import { boxTitle } from '../../theme/box.mixins.styles';
import { focusRing, sans } from '../../theme/type.mixins.styles';
import { media, tokens } from '../../theme/tokens';

export const Root = styled.form`
  display: grid;
  gap: ${tokens.space.md};
  justify-items: start;
  color: ${tokens.color.text};
  ${sans}
  font-size: ${tokens.size.small};
  line-height: ${tokens.leading.small};

  [part='reading-preferences-group'] {
    display: flex;
    flex-wrap: wrap;
    gap: ${tokens.space['2xs']} ${tokens.space.md};
    align-items: center;
    margin: 0;
    padding: 0;
    border: 0;
  }

  [part='reading-preferences-title'] {
    padding: 0;
    ${boxTitle}
  }

  [part='reading-preferences-choice'] {
    display: flex;
    gap: 0.5em;
    align-items: center;
    min-block-size: ${tokens.layout.target};
    cursor: pointer;

    > input {
      inline-size: 1.25em;
      block-size: 1.25em;
      margin: 0;
      accent-color: ${tokens.color.strong};
      ${focusRing}
    }
  }

  [part='reading-preferences-button'] {
    min-inline-size: ${tokens.layout.target};
    min-block-size: ${tokens.layout.target};
    margin: 0;
    padding: 0;
    border: 1px solid ${tokens.color.ruleStrong};
    border-radius: ${tokens.radius.pill};
    background: none;
    color: ${tokens.color.strong};
    font: inherit;
    font-size: 1.25em;
    cursor: pointer;

    &[aria-disabled='true'] {
      border-color: ${tokens.color.rule};
      color: ${tokens.color.muted};
      cursor: default;
    }

    ${focusRing}
  }

  [part='reading-preferences-size'] {
    min-inline-size: 2em;
    font-variant-numeric: lining-nums tabular-nums;
    text-align: center;
  }

  @media (scripting: none) {
    display: none;
  }

  ${media.print} {
    display: none;
  }
`;
