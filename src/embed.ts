export { createFramePage, type FramePageOptions } from './embed/createFramePage';
export { createOEmbed, type OEmbed, oEmbedLink, type OEmbedOptions } from './embed/createOEmbed';
export { type EmbedCodeOptions, getEmbedCode } from './embed/getEmbedCode';
export type { EmbedFallback, EmbedFiles, EmbedSettings, EmbedWidget } from './embed/widget';
