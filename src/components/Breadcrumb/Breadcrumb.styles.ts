import { styled } from 'styled-components';
import { quietLink, sans } from '../../theme/type.mixins.styles';
import { media, tokens } from '../../theme/tokens';

export const Root = styled.nav`
  color: ${tokens.color.muted};
  ${sans}
  font-size: ${tokens.size.small};
  line-height: ${tokens.leading.small};

  [part='breadcrumb-list'] {
    display: flex;
    flex-wrap: wrap;
    margin: 0;
    padding: 0;
    list-style: none;
  }

  [part='breadcrumb-item'] {
    display: flex;
    align-items: baseline;
    min-inline-size: 0;
    overflow-wrap: anywhere;

    &:not(:last-of-type)::after {
      content: '›';
      content: '›' / '';
      flex: none;
      margin-inline: 0.6em;
    }
  }

  [part='breadcrumb-link'] {
    ${quietLink}
    padding-block: 0.3em;

    &:is(a) {
      color: ${tokens.color.text};
    }
  }

  ${media.print} {
    display: none;
  }
`;
