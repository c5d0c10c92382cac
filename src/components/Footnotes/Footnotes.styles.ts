import { styled } from 'styled-components';
import { boxTitle } from '../../theme/box.mixins.styles';
import { tokens } from '../../theme/tokens';
import { sans, textLink } from '../../theme/type.mixins.styles';

export const Root = styled.section`
  padding-block-start: 0.875em;
  border-block-start: 1px solid ${tokens.color.rule};
  color: ${tokens.color.muted};
  ${sans}
  font-size: ${tokens.size.small};
  line-height: 1.5;

  [part='footnotes-title'] {
    ${boxTitle}
  }

  [part='footnotes-list'] {
    margin: 0;
    padding-inline-start: 1.6em;
  }

  [part='footnotes-item'] {
    margin-block-end: 0.4em;

    &:target {
      background: ${tokens.color.mark};
      color: ${tokens.color.text};
    }
  }

  [part='footnotes-link'] {
    ${textLink}
  }
`;
