import { styled } from 'styled-components';
import { boxTitle, panel } from '../../theme/box.mixins.styles';
import { media, tokens } from '../../theme/tokens';
import { focusRing } from '../../theme/type.mixins.styles';

export const Root = styled.nav`
  ${panel}

  [part='table-of-contents-title'] {
    ${boxTitle}
  }

  [part='table-of-contents-list'] {
    margin: 0;
    padding-inline-start: 1.6em;

    [part='table-of-contents-list'] {
      padding-inline-start: 1.1em;
      list-style: none;
    }
  }

  [part='table-of-contents-item']::marker {
    color: ${tokens.color.muted};
    font-variant-numeric: lining-nums tabular-nums;
  }

  [part='table-of-contents-link'] {
    display: block;
    padding-block: 0.3em;
    color: ${tokens.color.strong};
    text-decoration: none;
    overflow-wrap: break-word;

    &:hover {
      text-decoration: underline;
      text-underline-offset: 0.2em;
    }

    ${focusRing}
  }

  ${media.print} {
    display: none;
  }
`;
