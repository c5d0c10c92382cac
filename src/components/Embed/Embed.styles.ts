import { styled } from 'styled-components';
import { visuallyHidden } from '../../theme/box.mixins.styles';
import { accent, media, tokens } from '../../theme/tokens';
import { focusRing, quietLink, sans, serif, textLink } from '../../theme/type.mixins.styles';

export const Root = styled.figure`
  margin: 0;

  [part='embed-card'] {
    padding: 1em 1.25em;
    border: 1px solid ${tokens.color.rule};
    border-inline-start: 4px solid ${accent.fill};
    background: ${tokens.color.surface};
    color: ${tokens.color.text};
    ${sans}
    font-size: ${tokens.size.byline};
    line-height: 1.45;
    overflow-wrap: anywhere;
  }

  [part='embed-title'],
  [part='embed-text'] {
    margin: 0 0 0.6em;
    ${serif}
    font-size: ${tokens.size.item};
  }

  [part='embed-title'] {
    color: ${tokens.color.strong};
    font-weight: 700;
  }

  [part='embed-link'] {
    ${textLink}
  }

  [part='embed-notice'] {
    margin: 0.9em 0 0;
    color: ${tokens.color.muted};
    font-size: ${tokens.size.small};
  }

  [part='embed-button'] {
    min-block-size: ${tokens.layout.target};
    margin-block-start: 0.75em;
    padding: 0.4em 1.2em;
    border: 1px solid ${tokens.color.ruleStrong};
    border-radius: ${tokens.radius.pill};
    background: ${tokens.color.bg};
    color: ${tokens.color.strong};
    font: inherit;
    font-weight: 600;
    cursor: pointer;
    ${focusRing}
  }

  [part='embed-frame'] {
    display: block;
    inline-size: 100%;
    block-size: auto;
    border: 0;
    background: ${tokens.color.surface};
  }

  [part='embed-skip'] {
    ${quietLink}
    ${sans}
    font-size: ${tokens.size.small};

    &:not(:focus-visible) {
      ${visuallyHidden}
    }
  }

  [part='embed-end'] {
    ${visuallyHidden}
  }

  [part='embed-caption'] {
    margin-block-start: 0.6em;
    color: ${tokens.color.muted};
    ${sans}
    font-size: ${tokens.size.small};
    line-height: 1.42;
  }

  ${media.print} {
    [part='embed-frame'],
    [part='embed-button'],
    [part='embed-notice'] {
      display: none;
    }
  }
`;
