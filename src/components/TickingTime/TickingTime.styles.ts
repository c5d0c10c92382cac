import { styled } from 'styled-components';
import { visuallyHidden } from '../../theme/box.mixins.styles';

/** Date and age lie in one cell, so that neither the first age nor a longer one moves what stands around it. */
export const Root = styled.time`
  &[data-age] {
    position: relative;
    display: inline-grid;
  }

  &[data-age]::before,
  &[data-age]::after,
  [part='ticking-time-shown'] {
    grid-area: 1 / 1;
  }

  &[data-age]::before,
  &[data-age]::after {
    visibility: hidden;
    content: attr(data-age);
  }

  &[data-age]::after {
    content: attr(data-date);
  }

  [part='ticking-time-spoken'] {
    ${visuallyHidden}
  }
`;
