import { css } from 'styled-components';
import { accent, tokens } from './tokens';
import { focusRing, sans } from './type.mixins.styles';

/** A panel beside the story: its own ground under a bar in the section's colour. */
export const panel = css`
  padding: 1.1em 1.25em;
  border-block-start: 3px solid ${accent.fill};
  background: ${tokens.color.surface};
  ${sans}
  font-size: 0.92em;
  line-height: 1.5;
  break-inside: avoid;
`;

/** The title of a panel or a list. */
export const boxTitle = css`
  margin: 0 0 0.5em;
  color: ${tokens.color.strong};
  ${sans}
  font-size: ${tokens.size.byline};
  font-weight: 700;
  line-height: 1.3;
`;

/** For those who listen, not for those who look. */
export const visuallyHidden = css`
  position: absolute;
  inline-size: 1px;
  block-size: 1px;
  overflow: hidden;
  clip-path: inset(50%);
  white-space: nowrap;
`;

/** A headline's link that the whole box around it stands for; the box is positioned. */
export const stretchedLink = css`
  color: inherit;
  text-decoration: none;

  &::after {
    content: '';
    position: absolute;
    inset: 0;
  }

  &:hover {
    text-decoration: underline;
    text-decoration-thickness: 1.5px;
    text-underline-offset: 0.2em;
  }

  ${focusRing}

  &:focus-visible {
    outline: none;

    &::after {
      outline: 3px solid ${tokens.color.focus};
      outline-offset: -2px;
    }
  }
`;
