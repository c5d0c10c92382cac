import { css } from 'styled-components';
import { joinedScript, media, tokens } from './tokens';

/** Small type: labels, names, dates, captions. */
export const sans = css`
  font-family: ${tokens.font.sans};
  font-size-adjust: none;
`;

/** Type to be read: headline, text, quotes. */
export const serif = css`
  font-family: ${tokens.font.serif};
  font-size-adjust: ${tokens.font.sizeAdjust};
`;

export const focusRing = css`
  &:focus-visible {
    outline: 3px solid ${tokens.color.focus};
    outline-offset: 3px;
    border-radius: 2px;
  }
`;

/** A link that shows its line only when pointed at. */
export const quietLink = css`
  color: inherit;
  text-decoration: none;

  &:is(a):hover {
    text-decoration: underline;
    text-decoration-thickness: 1.5px;
    text-underline-offset: 0.2em;
  }

  ${focusRing}
`;

/** A link in running text: always underlined, never told by colour alone. */
export const textLink = css`
  color: ${tokens.color.link};
  text-decoration: underline;
  text-decoration-color: color-mix(in oklab, currentColor 45%, transparent);
  text-decoration-thickness: max(1px, 0.0625em);
  text-underline-offset: 0.18em;

  &:hover {
    text-decoration-color: currentColor;
    text-decoration-thickness: max(2px, 0.11em);
  }

  &${joinedScript} {
    text-decoration-skip-ink: none;
    text-underline-offset: 0.35em;
  }

  ${media.moreContrast} {
    text-decoration-color: currentColor;
  }

  ${media.motion} {
    transition: text-decoration-color 0.12s ease-out;
  }

  ${focusRing}
`;
