import { renderToString } from 'react-dom/server';
import { ServerStyleSheet } from 'styled-components';
import { W1, W2, W3 } from './newsprint-styled.view.mjs';

function render(element) {
  const sheet = new ServerStyleSheet();
  try {
    const html = renderToString(sheet.collectStyles(element));
    return { html, css: sheet.getStyleTags() };
  } finally {
    sheet.seal();
  }
}

export const name = 'newsprint-styled-plain';
export const kind = 'ours';
export const note =
  'newsprint, ServerStyleSheet for each request, as styled-components documents it';
export const pkgs = ['newsprint', 'styled-components'];
export const renderW1 = (data) => render(W1(data));
export const renderW2 = (data) => render(W2(data));
export const renderW3 = (data) => render(W3(data));
