import { styled } from 'styled-components';
import { panel } from '../../theme/box.mixins.styles';
import { focusRing, sans, serif, textLink } from '../../theme/type.mixins.styles';
import { media, tokens } from '../../theme/tokens';

export const Root = styled.section`
  ${panel}
  container: newsprint-newsletter-signup / inline-size;
  color: ${tokens.color.text};
  overflow-wrap: anywhere;

  [part='newsletter-signup-title'] {
    margin: 0 0 0.25em;
    color: ${tokens.color.strong};
    ${serif}
    font-size: ${tokens.size.heading3};
    font-weight: 700;
    line-height: ${tokens.leading.heading};
    text-wrap: balance;
  }

  [part='newsletter-signup-description'],
  [part='newsletter-signup-success'] {
    margin: 0;
    font-size: ${tokens.size.byline};
    text-wrap: pretty;
  }

  [part='newsletter-signup-success'] {
    margin-block-start: ${tokens.space.sm};
    font-weight: 700;
  }

  [part='newsletter-signup-link'] {
    ${textLink}
  }

  [part='newsletter-signup-form'] {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: ${tokens.space.sm};
    margin-block-start: ${tokens.space.md};
    font-size: ${tokens.size.byline};
  }

  [part='newsletter-signup-field'] {
    display: grid;
    gap: 0.35em;
    font-weight: 700;
  }

  [part='newsletter-signup-input'],
  [part='newsletter-signup-button'] {
    box-sizing: border-box;
    min-block-size: ${tokens.layout.target};
    margin: 0;
    padding: 0.45em 0.75em;
    border: 1px solid ${tokens.color.muted};
    border-radius: ${tokens.radius.box};
    ${sans}
    /* Below 16 px a phone zooms in on the field: this size never is. */
    font-size: ${tokens.size.item};
    line-height: ${tokens.leading.small};
    ${focusRing}
  }

  [part='newsletter-signup-input'] {
    inline-size: 100%;
    background: ${tokens.color.bg};
    color: ${tokens.color.strong};
    font-weight: 400;

    &[aria-invalid='true'] {
      border-color: ${tokens.color.live};
      box-shadow: inset 0 0 0 1px ${tokens.color.live};
    }
  }

  [part='newsletter-signup-button'] {
    justify-self: start;
    padding-inline: 1.5em;
    border-color: ${tokens.color.ruleStrong};
    background: ${tokens.color.strong};
    color: ${tokens.color.bg};
    font-weight: 700;
    cursor: pointer;
  }

  [part='newsletter-signup-error'] {
    margin: 0;
    color: ${tokens.color.live};
    font-weight: 700;
  }

  [part='newsletter-signup-privacy'] {
    margin: ${tokens.space.sm} 0 0;
    color: ${tokens.color.muted};
    font-size: ${tokens.size.small};
    line-height: ${tokens.leading.small};
  }

  @container newsprint-newsletter-signup (min-width: 30rem) {
    [part='newsletter-signup-form']:not([data-fields='more']) {
      grid-template-columns: minmax(0, 1fr) auto;
      align-items: end;
    }

    [part='newsletter-signup-error'] {
      grid-column: 1 / -1;
    }
  }

  ${media.print} {
    display: none;
  }
`;
