export { documentCss, type DocumentCssOptions } from './server/documentCss';
export type { RenderArticleOptions } from './server/document';
export { renderArticle } from './server/renderArticle';
export {
  type LateArticle,
  renderArticleToStream,
  type RenderArticleToStreamOptions,
} from './server/renderArticleToStream';
export { renderWidget, type WidgetName, type WidgetProps } from './server/renderWidget';
export type { RenderToStaticMarkup } from './server/siteComponents';
