import { styled } from 'styled-components';
import { boxTitle } from '../../theme/box.mixins.styles';
import { media, tokens } from '../../theme/tokens';

export const Root = styled.aside`
  container: newsprint-related-articles / inline-size;

  [part='related-articles-title'] {
    ${boxTitle}
  }

  [part='related-articles-list'] {
    display: grid;
    gap: ${tokens.space.md};
    margin: 0;
    padding: 0;
    list-style: none;
  }

  [part='related-articles-item'] {
    [part='article-card-headline'] {
      font-size: ${tokens.size.item};
      line-height: ${tokens.leading.item};
    }

    [part='article-card-body'] {
      gap: ${tokens.space.sm} ${tokens.space.md};
    }
  }

  @container newsprint-related-articles (max-width: 29.99rem) {
    [part='related-articles-item'] [part='article-card-body']:has(> img) {
      grid-template-columns: 6.5em minmax(0, 1fr);
      align-items: start;
    }
  }

  @container newsprint-related-articles (min-width: 30rem) {
    [part='related-articles-list'] {
      grid-template-columns: repeat(3, minmax(0, 1fr));
      gap: ${tokens.space.lg} ${tokens.space.md};
    }
  }

  ${media.print} {
    display: none;
  }
`;
