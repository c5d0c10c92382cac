import { styled } from 'styled-components';
import { focusRing, sans, textLink } from '../../theme/type.mixins.styles';
import { media, tokens } from '../../theme/tokens';

export const Root = styled.figure`
  margin: 0;

  [part='figure-picture'] {
    display: block;
    inline-size: 100%;
    block-size: auto;
    border-radius: ${tokens.radius.box};
    background: ${tokens.color.surface};
    color: ${tokens.color.muted};
    ${sans}
    font-size: ${tokens.size.small};
  }

  [part='figure-picture']:not([width][height]) {
    aspect-ratio: 3 / 2;
    object-fit: contain;
  }

  [part='figure-picture-link'] {
    display: block;
    ${focusRing}
  }

  [part='figure-caption'] {
    ${sans}
    max-inline-size: 54em;
    margin-block-start: 0.6em;
    color: ${tokens.color.muted};
    font-size: ${tokens.size.small};
    line-height: ${tokens.leading.small};
    text-wrap: pretty;
  }

  [part='figure-credit'] {
    display: inline-block;
    font-size: 0.93em;
  }

  [part='figure-link'] {
    ${textLink}
  }

  ${media.print} {
    break-inside: avoid;

    [part='figure-caption'] {
      font-size: 8.5pt;
    }

    [part='figure-picture'] {
      inline-size: auto;
      max-inline-size: 100%;
      max-block-size: 95mm;
    }
  }
`;
