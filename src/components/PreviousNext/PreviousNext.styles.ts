import { styled } from 'styled-components';
import { focusRing, sans, serif } from '../../theme/type.mixins.styles';
import { media, tokens } from '../../theme/tokens';

export const Root = styled.nav`
  container: newsprint-previous-next / inline-size;
  border-block: 1px solid ${tokens.color.rule};

  [part='previous-next-pair'] {
    display: grid;
  }

  [part='previous-next-link'] {
    display: block;
    padding-block: ${tokens.space.md};
    color: ${tokens.color.strong};
    text-decoration: none;
    overflow-wrap: break-word;

    ${focusRing}

    &[rel='next'] {
      text-align: end;
    }

    &[rel='next']:not(:only-of-type) {
      border-block-start: 1px solid ${tokens.color.rule};
    }
  }

  [part='previous-next-label'] {
    display: block;
    margin-block-end: 0.25em;
    color: ${tokens.color.muted};
    ${sans}
    font-size: ${tokens.size.small};
    line-height: ${tokens.leading.small};
  }

  [part='previous-next-headline'] {
    display: block;
    ${serif}
    font-size: ${tokens.size.item};
    line-height: ${tokens.leading.item};
    text-wrap: balance;
  }

  [part='previous-next-link']:hover [part='previous-next-headline'] {
    text-decoration: underline;
    text-decoration-thickness: 1.5px;
    text-underline-offset: 0.2em;
  }

  @container newsprint-previous-next (min-width: 30rem) {
    [part='previous-next-pair'] {
      grid-template-columns: 1fr 1fr;
    }

    [part='previous-next-link'] {
      padding-inline-end: ${tokens.space.lg};

      &[rel='next'] {
        grid-column: 2;
        padding-inline: ${tokens.space.lg} 0;
      }

      &[rel='next']:not(:only-of-type) {
        border-block-start: 0;
        border-inline-start: 1px solid ${tokens.color.rule};
      }
    }
  }

  ${media.print} {
    display: none;
  }
`;
