import { styled } from 'styled-components';
import { serif } from '../theme/type.mixins.styles';
import { accent, media, tokens } from '../theme/tokens';
import { boxes, headings, inlineText, lists, quotations } from './bodyParts.mixins.styles';

/** Only its own children (`>`) and parts: a component of the site's may stand between them. */
export const Root = styled.div`
  color: ${tokens.color.text};
  ${serif}
  font-size: calc(${tokens.size.body} * ${tokens.script.body});
  line-height: ${tokens.leading.body};
  overflow-wrap: break-word;

  > p,
  [part='article-body-nested'] > p {
    margin: 0 0 1.15em;
    text-wrap: pretty;

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

  ${headings}
  ${boxes}
  ${lists}
  ${quotations}
  ${inlineText}

  [part='article-body-divider'] {
    margin: 2em 0;
    border: 0;
    color: ${tokens.color.muted};
    text-align: center;

    &::before {
      content: '*\\2003*\\2003*';
    }
  }

  [part='article-body-nested'] > p:last-of-type {
    margin-block-end: 0.6em;
  }

  > :is(figure, aside, section, nav, article, details),
  [part='article-body-nested'] > :is(figure, aside, section, details),
  > [role='region'] {
    margin-block: 2em;
  }

  > figure[data-role='half'] {
    max-inline-size: 15em;
  }

  > figure[data-role='thumbnail'] {
    max-inline-size: 8em;
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
    > figure:is([data-role='half'], [data-role='thumbnail']) {
      float: inline-start;
      margin-block: 0.4em 1em;
      margin-inline-end: 1.5em;
    }

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

    [part='article-body-heading'][data-level='3'] {
      font-size: 11.5pt;
    }

    [part='article-body-cite'] {
      font-size: 9.5pt;
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
