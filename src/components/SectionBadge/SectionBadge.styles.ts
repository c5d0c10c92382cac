import { styled } from 'styled-components';
import { focusRing, sans } from '../../theme/type.mixins.styles';
import { accent, joinedScript, media, tokens } from '../../theme/tokens';

export const Root = styled.span`
  display: inline-block;
  max-inline-size: 100%;
  color: ${accent.fill};
  ${sans}
  font-size: ${tokens.size.label};
  font-weight: 700;
  line-height: ${tokens.leading.label};
  letter-spacing: ${tokens.tracking.label};
  text-decoration: none;
  text-transform: ${tokens.style.case};
  overflow-wrap: anywhere;

  &:is(a):hover {
    text-decoration: underline;
    text-decoration-thickness: 1.5px;
    text-underline-offset: 0.25em;
  }

  ${focusRing}

  &[data-variant='rule']::before {
    content: '';
    display: block;
    inline-size: ${tokens.layout.bar};
    block-size: ${tokens.layout.barHeight};
    margin-block-end: 0.75em;
    background: currentColor;
  }

  &:is([data-variant='filled'], [data-variant='outline']) {
    padding: 0.3em 0.65em;
    border: 1.5px solid ${accent.fill};
    border-radius: ${tokens.radius.badge};
    font-weight: 600;
    letter-spacing: calc(${tokens.tracking.label} * 0.45);
    text-transform: none;
  }

  &[data-variant='filled'] {
    background: ${accent.fill};
    color: ${accent.ink};
  }

  &${joinedScript} {
    letter-spacing: 0;
  }

  ${media.forcedColors} {
    &[data-variant='rule']::before {
      background: CanvasText;
      forced-color-adjust: none;
    }
  }

  ${media.print} {
    &[data-variant='filled'] {
      background: none;
      color: ${accent.fill};
    }
  }
`;
