import { styled } from 'styled-components';
import { visuallyHidden } from '../../theme/box.mixins.styles';
import { sans } from '../../theme/type.mixins.styles';
import { media, tokens } from '../../theme/tokens';

export const Root = styled.p`
  position: relative;
  display: flex;
  flex-wrap: wrap;
  column-gap: 0.75em;
  margin: 0;
  color: ${tokens.color.muted};
  ${sans}
  font-size: ${tokens.size.small};
  font-variant-numeric: lining-nums tabular-nums;
  line-height: ${tokens.leading.small};

  /* One line each: an age is shorter than its date, and what stands beside it would leave a hole. */
  &[data-ticking] {
    flex-direction: column;
  }

  &:is(details) {
    display: block;
  }

  [part='published-date-updated'] {
    color: ${tokens.color.text};
  }

  [part='published-date-summary'] {
    cursor: pointer;
  }

  [part='published-date-spoken'] {
    ${visuallyHidden}
  }

  ${media.print} {
    font-size: 8.5pt;
  }
`;
