import type { FrameProps } from '../components';

/** The `<iframe>` of another site, with as few rights as its player needs. */
export function Frame({ src, title, width, height }: FrameProps) {
  return (
    // The frame is never of the page's own origin, where these two together would be no sandbox.
    // oxlint-disable-next-line react/iframe-missing-sandbox
    <iframe
      part="embed-frame"
      src={src}
      title={title}
      width={width}
      height={height}
      loading="lazy"
      allowFullScreen
      sandbox="allow-scripts allow-same-origin allow-presentation allow-popups"
      referrerPolicy="strict-origin-when-cross-origin"
    />
  );
}
