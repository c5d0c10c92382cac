import { styled } from 'styled-components';
import { boxTitle } from '../../theme/box.mixins.styles';
import { accent, media, tokens } from '../../theme/tokens';
import { quietLink, sans, serif } from '../../theme/type.mixins.styles';

export const Root = styled.aside`
  padding-block: 0.875em;
  border-block: 1px solid ${tokens.color.rule};
  break-inside: avoid;

  [part='related-links-title'] {
    ${boxTitle}
  }

  [part='related-links-list'] {
    margin: 0;
    padding: 0;
    list-style: none;
  }

  [part='related-links-item'] {
    padding-block: 0.35em;
  }

  [part='related-links-section'] {
    color: ${accent.fill};
    ${sans}
    font-size: ${tokens.size.small};
    font-weight: 700;
  }

  [part='related-links-link'] {
    ${quietLink}
    color: ${tokens.color.strong};
    ${serif}
    font-size: ${tokens.size.item};
    line-height: 1.3;
  }

  ${media.print} {
    display: none;
  }
`;
