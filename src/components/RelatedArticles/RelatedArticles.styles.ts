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
