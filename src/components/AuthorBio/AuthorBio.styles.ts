import { styled } from 'styled-components';
import { boxTitle } from '../../theme/box.mixins.styles';
import { sans, serif, textLink } from '../../theme/type.mixins.styles';
import { media, tokens } from '../../theme/tokens';

export const Root = styled.section`
  padding-block-start: ${tokens.space.md};
  border-block-start: 1px solid ${tokens.color.rule};
  color: ${tokens.color.text};

  [part='author-bio-title'] {
    ${boxTitle}
  }

  [part='author-bio-list'] {
    display: grid;
    gap: ${tokens.space.lg};
    margin: 0;
    padding: 0;
    list-style: none;
  }

  [part='author-bio-author'] {
    display: flex;
    flex-wrap: wrap;
    gap: ${tokens.space.xs} ${tokens.space.md};
    align-items: start;
    break-inside: avoid;
  }

  [part='author-bio-picture'] {
    flex: none;
    inline-size: 4em;
    block-size: 4em;
    border-radius: 50%;
    object-fit: cover;
    background: ${tokens.color.surface};
  }

  [part='author-bio-text'] {
    flex: 1 1 11em;
    min-inline-size: 0;
    overflow-wrap: anywhere;
  }

  [part='author-bio-name'] {
    color: ${tokens.color.strong};
    ${sans}
    font-size: ${tokens.size.item};
    font-weight: 700;
    line-height: ${tokens.leading.item};
  }

  [part='author-bio-job'] {
    margin: 0.1em 0 0;
    color: ${tokens.color.muted};
    ${sans}
    font-size: ${tokens.size.small};
    line-height: ${tokens.leading.small};
  }

  [part='author-bio-description'] {
    margin: 0.4em 0 0;
    ${serif}
    font-size: ${tokens.size.item};
    line-height: 1.5;
    text-wrap: pretty;
  }

  [part='author-bio-more'] {
    margin: 0.5em 0 0;
    ${sans}
    font-size: ${tokens.size.small};
    line-height: ${tokens.leading.small};
  }

  [part='author-bio-link'] {
    ${textLink}
  }

  ${media.print} {
    [part='author-bio-picture'],
    [part='author-bio-more'] {
      display: none;
    }

    [part='author-bio-title'],
    [part='author-bio-name'] {
      font-size: 10.5pt;
    }

    [part='author-bio-job'],
    [part='author-bio-description'] {
      font-size: 9.5pt;
    }
  }
`;
