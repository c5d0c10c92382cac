import { styled } from 'styled-components';
import { sans, serif, textLink } from '../theme/mixins.styles';
import { accent, arabicScript, media, tokens } from '../theme/tokens';

/** Only its own children (`>`) and parts: a component of the site's may stand between them. */
export const Root = styled.div`
  color: ${tokens.color.text};
  ${serif}
  font-size: ${tokens.size.body};
  font-kerning: normal;
  line-height: ${tokens.leading.body};
  overflow-wrap: break-word;

  &${arabicScript} {
    font-size: calc(${tokens.size.body} * 1.14);
    line-height: 1.85;
  }

  > p {
    margin: 0 0 1.15em;
    text-wrap: pretty;

    &${arabicScript} {
      margin-block-end: 0.95em;
    }

    &:lang(tr) {
      hyphens: auto;
      hyphenate-limit-chars: 8 4 4;
    }
  }

  > p[data-drop-cap]::first-letter {
    margin-inline-end: 0.35em;
    color: ${accent.fill};
    font-size-adjust: none;
    font-weight: 700;
    -webkit-initial-letter: 3;
    initial-letter: 3;
  }

  @supports not ((initial-letter: 3) or (-webkit-initial-letter: 3)) {
    > p[data-drop-cap]::first-letter {
      float: inline-start;
      padding-block-start: 0.12em;
      margin-inline-end: 0.07em;
      font-size: 5.35em;
      line-height: 0.72;
    }
  }

  [part='article-body-heading'] {
    margin: 1.75em 0 0.45em;
    color: ${tokens.color.strong};
    font-size: ${tokens.size.heading2};
    font-weight: 700;
    line-height: 1.2;
    letter-spacing: -0.006em;
    text-wrap: balance;

    &[data-level='3'] {
      margin-block: 1.6em 0.35em;
      font-size: ${tokens.size.heading3};
      line-height: 1.28;
      letter-spacing: 0;
    }

    &[data-level='4'] {
      margin-block: 1.6em 0.3em;
      font-size: 1em;
      line-height: 1.35;
      letter-spacing: 0;
    }

    &${arabicScript} {
      line-height: 1.45;
      letter-spacing: 0;
    }
  }

  [part='article-body-list'] {
    margin: 0 0 1.15em;
    padding-inline-start: 1.35em;
  }

  [part='article-body-list-item'] {
    margin-block-end: 0.4em;
    padding-inline-start: 0.2em;
    text-wrap: pretty;

    &::marker {
      color: ${accent.fill};
      font-variant-numeric: lining-nums tabular-nums;
      font-weight: 700;
    }

    > [part='article-body-list'] {
      margin-block: 0.4em 0;
    }
  }

  [part='article-body-quote'] {
    margin: 1.6em 0;
    padding-inline-start: 1.15em;
    border-inline-start: 3px solid ${tokens.color.rule};

    > p {
      margin: 0 0 0.75em;
    }

    > p:last-of-type {
      margin-block-end: 0;
    }
  }

  [part='article-body-pullquote'] {
    margin: 2.1em 0 2.2em;
    text-wrap: balance;
    break-inside: avoid;

    &::before {
      content: '';
      display: block;
      inline-size: ${tokens.layout.bar};
      block-size: ${tokens.layout.barHeight};
      margin-block-end: 0.75em;
      background: ${accent.fill};
    }
  }

  [part='article-body-pullquote-text'] {
    margin: 0;
    color: ${tokens.color.strong};
    font-size: ${tokens.size.pullquote};
    font-style: italic;
    line-height: 1.24;
    letter-spacing: -0.008em;
    text-indent: -0.42em;

    &${arabicScript} {
      font-style: normal;
      line-height: 1.6;
      letter-spacing: 0;
      text-indent: 0;
    }
  }

  [part='article-body-cite'] {
    margin-block-start: 0.7em;
    color: ${tokens.color.muted};
    ${sans}
    font-size: ${tokens.size.byline};
    line-height: 1.4;

    > cite {
      font-style: normal;
    }
  }

  [part='article-body-divider'] {
    margin: 2em 0;
    border: 0;
    color: ${tokens.color.muted};
    text-align: center;

    &::before {
      content: '*\\2003*\\2003*';
    }
  }

  [part='article-body-link'] {
    ${textLink}
  }

  [part='article-body-mark'] {
    background: ${tokens.color.mark};
    color: inherit;
  }

  [part='article-body-code'] {
    padding: 0.1em 0.3em;
    background: ${tokens.color.surface};
    font-family: ${tokens.font.mono};
    font-size: 0.88em;
    font-size-adjust: none;
  }

  > figure {
    margin-block: 2em;
  }

  ${media.bleed} {
    > figure:is([data-role='wide'], [data-role='full']) > img {
      max-inline-size: none;
      inline-size: 100cqi;
      margin-inline: calc(50% - 50cqi);
      border-radius: 0;
    }
  }

  ${media.medium} {
    > figure:is([data-role='wide'], [data-role='full']) {
      margin-inline: calc(-1 * ${tokens.layout.side});
    }
  }

  /* Three paragraphs down the margin is free of byline and date. */
  ${media.wide} {
    > figure:is([data-role='wide'], [data-role='full']) {
      margin-inline: 0;
    }

    > p ~ p ~ p ~ figure:is([data-role='wide'], [data-role='full']) {
      margin-inline-start: calc(-1 * (${tokens.layout.left} + ${tokens.layout.gap}));
    }

    > p ~ p ~ p ~ [part='article-body-pullquote'] {
      margin-inline-start: calc(-0.62 * ${tokens.layout.left});
    }
  }

  ${media.forcedColors} {
    [part='article-body-pullquote']::before {
      background: CanvasText;
      forced-color-adjust: none;
    }
  }

  ${media.print} {
    max-inline-size: 36em;
    font-size: 10.5pt;

    > p {
      orphans: 3;
      widows: 3;
    }

    [part='article-body-heading'] {
      font-size: 14pt;
      break-after: avoid;
    }

    [part='article-body-pullquote-text'] {
      font-size: 15pt;
      text-indent: 0;
    }

    [part='article-body-link'][href^='http']::after {
      content: ' (' attr(href) ')';
      font-size: 0.82em;
      word-break: break-all;
    }
  }
`;
