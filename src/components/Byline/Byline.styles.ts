import { styled } from 'styled-components';
import { quietLink, sans } from '../../theme/type.mixins.styles';
import { media, tokens } from '../../theme/tokens';

export const Root = styled.p`
  margin: 0;
  color: ${tokens.color.text};
  ${sans}
  font-size: ${tokens.size.byline};
  line-height: ${tokens.leading.small};

  &[data-avatar] {
    display: grid;
    grid-template-columns: ${tokens.layout.avatar} 1fr;
    column-gap: ${tokens.space.sm};
    align-items: center;
  }

  [part='byline-credits'] {
    display: block;
    min-inline-size: 0;
    overflow-wrap: break-word;
  }

  [part='byline-credit'],
  [part='byline-source'] {
    display: block;
  }

  [part='byline-rest'] {
    display: inline;

    &[open]::details-content {
      display: inline;
    }
  }

  [part='byline-more'] {
    display: inline;
    cursor: pointer;
    text-decoration: underline;
    text-decoration-style: dotted;
    text-underline-offset: 0.2em;
    list-style: none;

    &::-webkit-details-marker {
      display: none;
    }
  }

  [part='byline-author'] {
    ${quietLink}
    color: ${tokens.color.strong};
    font-weight: 700;
  }

  [part='byline-aside'],
  [part='byline-detail'],
  [part='byline-source'] {
    color: ${tokens.color.muted};
    font-size: ${tokens.size.small};
  }

  [part='byline-detail'] {
    display: block;
  }

  [part='byline-source-name'] {
    ${quietLink}
  }

  [part='byline-avatar'] {
    display: block;
    inline-size: ${tokens.layout.avatar};
    block-size: ${tokens.layout.avatar};
    border-radius: 50%;
    object-fit: cover;
    background: ${tokens.color.surface};
  }

  ${media.print} {
    font-size: 9.5pt;

    [part='byline-more'] {
      display: none;
    }

    [part='byline-rest']::details-content {
      display: inline;
    }

    :is([part='byline-aside'], [part='byline-detail'], [part='byline-source']) {
      font-size: 8.5pt;
    }
  }
`;
