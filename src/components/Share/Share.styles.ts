import { styled } from 'styled-components';
import { visuallyHidden } from '../../theme/box.mixins.styles';
import { focusRing, sans } from '../../theme/type.mixins.styles';
import { media, tokens } from '../../theme/tokens';

export const Root = styled.div`
  display: flex;
  flex-wrap: wrap;
  align-items: center;
  gap: ${tokens.space.xs};
  color: ${tokens.color.text};
  ${sans}
  font-size: ${tokens.size.small};
  line-height: ${tokens.leading.small};

  [part='share-title'],
  [part='share-button'],
  [part='share-link'] {
    box-sizing: border-box;
    display: inline-flex;
    align-items: center;
    gap: 0.5em;
    min-block-size: ${tokens.layout.target};
    margin: 0;
    padding: 0.35em 1em;
    border: 1px solid ${tokens.color.rule};
    border-radius: ${tokens.radius.pill};
    background: none;
    color: inherit;
    font: inherit;
    text-align: start;
    text-decoration: none;
  }

  [part='share-title'] {
    border-color: transparent;
    color: ${tokens.color.strong};
    font-weight: 700;

    &:is(button) {
      border-color: ${tokens.color.ruleStrong};
    }
  }

  &:not([data-actions]) [part='share-title'] {
    padding-inline-start: 0;
  }

  :is([part='share-title'], [part='share-button'], [part='share-link']) {
    &:is(a, button) {
      cursor: pointer;
    }

    &:is(a, button):hover {
      border-color: ${tokens.color.ruleStrong};
      color: ${tokens.color.strong};
    }

    ${focusRing}

    &:focus-visible {
      border-radius: ${tokens.radius.pill};
    }
  }

  [part='share-list'] {
    display: contents;
    list-style: none;
  }

  [part='share-item'] {
    display: flex;
  }

  [part='share-words'],
  [part='share-status'] {
    ${visuallyHidden}
  }

  /* Both labels keep their place, so that the row does not move when they change. */
  [part='share-button'] {
    display: inline-grid;
    justify-items: center;
  }

  [part='share-label'] {
    grid-area: 1 / 1;

    &[data-shown='no'] {
      visibility: hidden;
    }
  }

  [part='share-status'][data-failed] {
    position: static;
    inline-size: auto;
    block-size: auto;
    clip-path: none;
    white-space: normal;
  }

  @media (scripting: none) {
    [part='share-button'] {
      display: none;
    }
  }

  ${media.print} {
    display: none;
  }
`;
