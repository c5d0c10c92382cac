import { styled } from 'styled-components';
import { tokens } from '../../src/theme/tokens';

export const Root = styled.div`
  display: flex;
  flex-wrap: wrap;
  gap: 2em;
  align-items: start;
  color: ${tokens.color.text};
  font: 1em/1.5 ${tokens.font.sans};

  > div {
    flex: 3 1 min(100%, 32em);
    min-inline-size: 0;
  }

  form {
    display: grid;
    flex: 1 1 16em;
    gap: 1em;
  }

  label {
    display: grid;
    gap: 0.25em;
    font-weight: 600;
  }

  label[data-row] {
    grid-template-columns: auto 1fr;
    align-items: center;
  }

  input:not([type='checkbox']),
  select,
  button {
    min-block-size: 2.75em;
    padding: 0 0.75em;
    border: 1px solid ${tokens.color.muted};
    border-radius: 0.25em;
    background: ${tokens.color.bg};
    color: inherit;
    font: inherit;
    font-weight: 400;
  }

  input:not([type='checkbox']),
  select {
    box-sizing: border-box;
    inline-size: 100%;
  }

  h2 {
    margin: 2em 0 0.5em;
    font: 700 1.25em/1.3 ${tokens.font.serif};
  }

  > div > h2:first-of-type {
    margin-block-start: 0;
  }

  pre {
    margin: 0;
    padding: 1em;
    border: 1px solid ${tokens.color.rule};
    white-space: pre-wrap;
    overflow-wrap: anywhere;
  }

  code {
    font-family: ${tokens.font.mono};
    font-size: 0.875em;
  }

  [role='log'] {
    overflow-wrap: anywhere;
  }
`;
