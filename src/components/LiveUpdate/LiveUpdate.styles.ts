import { styled } from 'styled-components';
import { tokens } from '../../theme/tokens';
import { sans } from '../../theme/type.mixins.styles';

export const Root = styled.article`
  padding-block-start: 0.875em;
  border-block-start: 1px solid ${tokens.color.rule};

  &[data-pinned] {
    padding: 0.875em 1em;
    border-block-start: 3px solid ${tokens.color.live};
    background: ${tokens.color.surface};
  }

  [part='live-update-pinned'] {
    display: block;
    color: ${tokens.color.strong};
    ${sans}
    font-size: ${tokens.size.label};
    font-weight: 700;
    line-height: ${tokens.leading.label};
    text-transform: ${tokens.style.case};
    letter-spacing: ${tokens.tracking.label};
    margin-block-end: 0.4em;
  }

  [part='live-update-time'] {
    display: block;
    color: ${tokens.color.live};
    ${sans}
    font-size: ${tokens.size.small};
    font-variant-numeric: lining-nums tabular-nums;
    font-weight: 700;
    line-height: 1.45;
  }

  [part='live-update-headline'] {
    margin: 0.2em 0 0.45em;
    color: ${tokens.color.strong};
    font-size: ${tokens.size.headlineSmall};
    font-weight: 700;
    line-height: ${tokens.leading.heading};
    text-wrap: balance;
  }

  [part='live-update-byline'] {
    margin-block-end: 0.6em;
  }
`;
