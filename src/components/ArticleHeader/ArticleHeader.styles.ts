import { styled } from 'styled-components';
import { sans, serif, textLink } from '../../theme/type.mixins.styles';
import { accent, media, tokens } from '../../theme/tokens';

export const Root = styled.header`
  color: ${tokens.color.text};

  [part='article-header-labels'] {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em 1em;
    align-items: end;
    margin-block-end: 0.75em;
    ${sans}
    font-size: ${tokens.size.label};
    line-height: 1.2;
  }

  [part='article-header-genre'],
  [part='article-header-flag'] {
    font-weight: 700;
  }

  [part='article-header-genre'] {
    color: ${tokens.color.muted};
  }

  [part='article-header-flag'] {
    display: inline-flex;
    gap: 0.5em;
    align-items: center;
    padding: 0.2em 0.6em;
    border: 1.5px solid ${tokens.color.ruleStrong};
    color: ${tokens.color.strong};

    &:is([data-flag='live'], [data-flag='breaking']) {
      border-color: ${tokens.color.live};
      background: ${tokens.color.live};
      color: ${tokens.color.onAccent};
    }

    &[data-flag='live']::before {
      content: '';
      inline-size: 0.55em;
      block-size: 0.55em;
      border-radius: 50%;
      background: currentColor;
    }
  }

  [part='article-header-kicker'] {
    margin: 0 0 0.35em;
    color: ${accent.fill};
    ${sans}
    font-size: ${tokens.size.byline};
    font-weight: 600;
    line-height: 1.3;
  }

  [part='article-header-columnist'] {
    margin: 0 0 0.35em;
    color: ${accent.fill};
    ${serif}
    font-size: calc(${tokens.size.headline} * 0.62);
    font-style: ${tokens.style.slant};
    font-weight: 700;
    line-height: ${tokens.leading.heading};
  }

  [part='article-header-headline'] {
    max-inline-size: 19.5em;
    margin: 0;
    color: ${tokens.color.strong};
    ${serif}
    font-size: calc(${tokens.size.headline} * ${tokens.script.headline});
    font-weight: ${tokens.weight.headline};
    line-height: ${tokens.leading.headline};
    letter-spacing: ${tokens.tracking.headline};
    text-wrap: balance;
    overflow-wrap: break-word;
    word-break: ${tokens.style.wordBreak};
  }

  &[data-face='light'] [part='article-header-headline'] {
    font-weight: ${tokens.weight.headlineOpinion};
  }

  &[data-face='sans'] [part='article-header-headline'] {
    ${sans}
  }

  &[data-size='large'] [part='article-header-headline'] {
    max-inline-size: 14em;
    font-size: calc(${tokens.size.headlineLarge} * ${tokens.script.headline});
    line-height: ${tokens.leading.headlineLarge};
    letter-spacing: ${tokens.tracking.headlineLarge};
  }

  [part='article-header-standfirst'] {
    max-inline-size: 35em;
    margin: 0.7em 0 0;
    color: ${tokens.color.standfirst};
    ${serif}
    font-size: ${tokens.size.standfirst};
    line-height: ${tokens.leading.standfirst};
    text-wrap: balance;
    word-break: ${tokens.style.wordBreak};
  }

  [part='article-header-link'] {
    ${textLink}
  }

  [part='article-header-meta'] {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25em 1.25em;
    align-items: baseline;
    justify-content: space-between;
    margin-block-start: ${tokens.space.lg};
    padding-block-start: 0.875em;
    border-block-start: 1px solid ${tokens.color.rule};
  }

  > figure {
    margin-block-start: clamp(1.25em, 3cqi, 2em);
  }

  ${media.bleed} {
    && > figure > img {
      max-inline-size: none;
      inline-size: 100cqi;
      margin-inline: calc(50% - 50cqi);
      border-radius: 0;
    }
  }

  ${media.wide} {
    display: grid;
    grid-template-rows: subgrid;
    grid-template-columns: subgrid;

    [part='article-header-title'] {
      grid-row: 1;
      grid-column: main-start / wide-end;
      margin-block-end: 1.5em;
    }

    > figure {
      grid-row: 2;
      grid-column: wide;
      margin-block: 0.5em 2.5em;
    }

    [part='article-header-meta'] {
      display: block;
      grid-row: 3;
      grid-column: left;
      align-self: start;
      margin-block-start: 0.4em;
      padding-block-start: ${tokens.space.sm};
      border-block-start-color: ${tokens.color.ruleStrong};

      > p ~ p {
        margin-block-start: ${tokens.space.sm};
        padding-block-start: ${tokens.space.sm};
        border-block-start: 1px solid ${tokens.color.rule};
      }
    }
  }

  ${media.print} {
    [part='article-header-flag'][data-flag] {
      background: none;
      color: ${tokens.color.strong};
    }

    [part='article-header-headline'] {
      font-size: 24pt;
    }

    [part='article-header-standfirst'] {
      font-size: 13pt;
    }
  }
`;
