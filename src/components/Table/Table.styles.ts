import { styled } from 'styled-components';
import { focusRing, sans, textLink } from '../../theme/type.mixins.styles';
import { tokens } from '../../theme/tokens';

export const Root = styled.div`
  overflow-x: auto;
  ${focusRing}

  [part='table-table'] {
    inline-size: 100%;
    border-collapse: collapse;
    color: ${tokens.color.text};
    ${sans}
    font-size: ${tokens.size.byline};
    font-variant-numeric: lining-nums tabular-nums;
    line-height: 1.4;
  }

  [part='table-caption'] {
    padding-block-end: 0.6em;
    color: ${tokens.color.strong};
    font-weight: 700;
    text-align: start;
  }

  [part='table-head'] {
    border-block-end: 2px solid ${tokens.color.ruleStrong};
  }

  [part='table-cell'] {
    padding-block: 0.5em;
    padding-inline: 0 1em;
    border-block-end: 1px solid ${tokens.color.rule};
    text-align: start;
    vertical-align: baseline;

    &:is(th) {
      color: ${tokens.color.strong};
      font-weight: 600;
    }
  }

  [part='table-link'] {
    ${textLink}
  }
`;
