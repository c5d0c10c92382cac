import { styled } from 'styled-components';
import { quietLink, sans } from '../../theme/type.mixins.styles';
import { tokens } from '../../theme/tokens';

export const Root = styled.div`
  display: grid;
  gap: ${tokens.space.sm};
  padding: ${tokens.space.sm} ${tokens.space.md};
  background: ${tokens.color.bgSponsored};
  color: ${tokens.color.text};
  ${sans}
  font-size: ${tokens.size.small};
  line-height: ${tokens.leading.small};

  [part='disclosure-sponsor'] {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: ${tokens.space.xs} ${tokens.space.md};
    margin: 0;
    font-weight: 700;
  }

  [part='disclosure-link'] {
    ${quietLink}
  }

  [part='disclosure-logo'],
  [part='disclosure-logo-dark'] {
    inline-size: auto;
    block-size: 2.25em;
    max-inline-size: min(12em, 100%);
    object-fit: contain;
  }

  [part='disclosure-logo-dark'] {
    display: none;
  }

  @media (prefers-color-scheme: dark) {
    :root:not([data-color-scheme='light']) &[data-logos='two'] {
      [part='disclosure-logo'] {
        display: none;
      }

      [part='disclosure-logo-dark'] {
        display: inline;
      }
    }
  }

  :root[data-color-scheme='dark'] &[data-logos='two'] {
    [part='disclosure-logo'] {
      display: none;
    }

    [part='disclosure-logo-dark'] {
      display: inline;
    }
  }

  [part='disclosure-affiliate'] {
    margin: 0;
    color: ${tokens.color.muted};
    text-wrap: pretty;
  }
`;
