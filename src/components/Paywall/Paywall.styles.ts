import { styled } from 'styled-components';
import { accent, media, tokens } from '../../theme/tokens';
import { focusRing, sans, serif } from '../../theme/type.mixins.styles';

export const Root = styled.section`
  &[data-barrier] {
    padding: ${tokens.space.xl} ${tokens.space.lg};
    border-block-start: ${tokens.layout.barHeight} solid ${accent.fill};
    background: ${tokens.color.surface};
    color: ${tokens.color.text};
    text-align: center;
    break-inside: avoid;
  }

  [part='paywall-title'] {
    margin: 0;
    color: ${tokens.color.strong};
    ${serif}
    font-size: ${tokens.size.headlineSmall};
    font-weight: 700;
    line-height: ${tokens.leading.heading};
    text-wrap: balance;
  }

  [part='paywall-offer'] {
    max-inline-size: 34em;
    margin: 0.6em auto 0;
    ${sans}
    font-size: ${tokens.size.byline};
    line-height: ${tokens.leading.small};
    text-wrap: pretty;
  }

  [part='paywall-links'] {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: center;
    gap: ${tokens.space.sm} ${tokens.space.md};
    margin: ${tokens.space.md} 0 0;
    ${sans}
    font-size: ${tokens.size.byline};
    line-height: ${tokens.leading.label};
  }

  [part='paywall-link'],
  [part='paywall-button'] {
    display: inline-flex;
    align-items: center;
    box-sizing: border-box;
    min-block-size: ${tokens.layout.target};
    padding: 0.5em 0.75em;
    border: 1px solid transparent;
    border-radius: ${tokens.radius.box};
    color: ${tokens.color.link};
    font-weight: 600;
    text-decoration: underline;
    text-underline-offset: 0.2em;
    ${focusRing}
  }

  [part='paywall-button'] {
    padding-inline: 1.75em;
    border-color: ${tokens.color.strong};
    background: ${tokens.color.strong};
    color: ${tokens.color.bg};
    font-weight: 700;
    text-decoration: none;

    &:hover {
      text-decoration: underline;
    }
  }

  ${media.print} {
    [part='paywall-links'] {
      display: none;
    }
  }
`;
