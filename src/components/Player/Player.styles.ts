import { styled } from 'styled-components';
import { media, tokens } from '../../theme/tokens';
import { sans, textLink } from '../../theme/type.mixins.styles';

export const Root = styled.figure`
  margin: 0;

  [part='player-media'] {
    display: block;
    inline-size: 100%;

    &:is(video) {
      block-size: auto;
      background: ${tokens.color.surface};
    }

    &:is(video):not([width][height]) {
      aspect-ratio: 16 / 9;
    }
  }

  [part='player-caption'] {
    margin-block-start: 0.6em;
    color: ${tokens.color.muted};
    ${sans}
    font-size: ${tokens.size.small};
    line-height: 1.42;
    text-wrap: pretty;
  }

  [part='player-link'] {
    ${textLink}
  }

  ${media.print} {
    [part='player-media'] {
      display: none;
    }
  }
`;
