import { attributes, escape } from './html';
import { type EmbedFiles, type EmbedSettings, type EmbedWidget, settingAttributes } from './widget';

export interface FramePageOptions extends EmbedSettings, EmbedFiles {
  widget: EmbedWidget;
  /** The page's title. */
  title: string;
}

/**
 * The HTML document for an iframe: one widget, and a script that tells the host's page its height. Its links open in
 * the window around it. Serve it with `Content-Security-Policy: frame-ancestors *`. A sandboxed frame has no origin,
 * so the feed and the scripts need `Access-Control-Allow-Origin: *`.
 */
export function createFramePage({ widget, title, ...options }: FramePageOptions): string {
  const folder = options.scripts.replace(/\/$/, '');
  const tags = ['frame.js', `${widget}.js`].map((name) => {
    const integrity = options.integrity?.[name];
    return `<script${attributes({ type: 'module', src: `${folder}/${name}`, integrity })}></script>`;
  });
  const element = `newsprint-${widget}`;
  return `<!doctype html>
<html${attributes({ lang: options.lang ?? 'en', dir: options.dir })}>
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escape(title)}</title>
<base target="_top">
${tags.join('\n')}
</head>
<body>
<${element}${attributes(settingAttributes({ theme: 'auto', ...options, loading: 'eager' }))}></${element}>
</body>
</html>
`;
}
