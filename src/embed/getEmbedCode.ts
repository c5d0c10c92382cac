import { safeUrl } from '../lib/safeUrl';
import { attributes, escape } from './html';
import {
  type EmbedFallback,
  type EmbedFiles,
  type EmbedSettings,
  type EmbedWidget,
  settingAttributes,
} from './widget';

interface ScriptCode extends EmbedSettings, EmbedFiles {
  widget: EmbedWidget;
  /**
   * `element` for sites that may add elements and a script; `placeholder` for systems that strip unknown tags.
   * @default element
   */
  mode?: 'element' | 'placeholder' | undefined;
  fallback?: EmbedFallback | undefined;
}

interface FrameCode extends EmbedFiles {
  mode: 'iframe';
  /** Address of a page made by `createFramePage`. */
  page: string;
  /** What the frame holds, for those who cannot see it. */
  title: string;
  /** Height in pixels until the script has asked the page, and where scripts are stripped. */
  height: number;
}

interface StaticCode {
  mode: 'static';
  /** What `renderWidget` of `newsprint/server` gave. */
  html: string;
  /** Address of `newsprint/styles.css`; leave it out where `renderWidget` was given it. */
  stylesheet?: string | undefined;
}

export type EmbedCodeOptions = ScriptCode | FrameCode | StaticCode;

/**
 * The code that an embedder pastes into a page, as HTML. Every value is escaped; links of a fallback that may not be
 * followed are text. Without a fallback the code links nothing, so readers without the script see nothing.
 */
export function getEmbedCode(options: EmbedCodeOptions): string {
  if (options.mode === 'iframe') return frameCode(options);
  if (options.mode === 'static') return staticCode(options);

  const { widget, mode = 'element', fallback = [] } = options;
  const content = fallbackList(fallback);
  const element =
    mode === 'element'
      ? `<newsprint-${widget}${attributes(settingAttributes(options))}>${content}</newsprint-${widget}>`
      : `<div${attributes({ 'data-newsprint-widget': widget, ...settingAttributes(options, 'data-') })}>${content}</div>`;
  return [element, preload(options), script(`${widget}.js`, options)].filter(Boolean).join('\n');
}

function frameCode({ page, title, height, ...files }: FrameCode): string {
  const frame = attributes({
    'data-newsprint-frame': true,
    src: page,
    title,
    height,
    width: '100%',
    loading: 'lazy',
    sandbox:
      'allow-scripts allow-popups allow-popups-to-escape-sandbox allow-top-navigation-by-user-activation',
    frameborder: 0,
  });
  return `<iframe${frame}></iframe>\n${script('resize.js', files)}`;
}

function staticCode({ html, stylesheet }: StaticCode): string {
  return stylesheet
    ? `<link${attributes({ rel: 'stylesheet', href: stylesheet })}>\n${html}`
    : html;
}

/** What both widgets share is another file. Where it is named, it loads at once and is checked as well. */
function preload(files: EmbedFiles): string {
  const integrity = files.integrity?.['shared.js'];
  if (!integrity) return '';
  return `<link${attributes({ rel: 'modulepreload', href: addressOf('shared.js', files), integrity, crossorigin: 'anonymous' })}>`;
}

function script(name: string, files: EmbedFiles): string {
  const integrity = files.integrity?.[name];
  const source = attributes({
    type: 'module',
    async: true,
    src: addressOf(name, files),
    integrity,
    crossorigin: integrity && 'anonymous',
  });
  return `<script${source}></script>`;
}

function addressOf(name: string, { scripts }: EmbedFiles): string {
  return `${scripts.replace(/\/$/, '')}/${name}`;
}

function fallbackList(fallback: EmbedFallback): string {
  if (fallback.length === 0) return '';
  const items = fallback.map(({ headline, url }) => {
    const href = safeUrl(url);
    const text = escape(headline);
    return `<li>${href ? `<a${attributes({ href })}>${text}</a>` : text}</li>`;
  });
  return `<ol>${items.join('')}</ol>`;
}
