import type { Ref } from 'react';
import type { FrameProps } from '../components';

/** The `<iframe>` of another site, with as few rights as its player needs. */
export function Frame({
  src,
  title,
  width,
  height,
  ref,
}: FrameProps & { ref?: Ref<HTMLIFrameElement> }) {
  return (
    <iframe
      ref={ref}
      part="embed-frame"
      src={src}
      title={title}
      width={width}
      height={height}
      loading="lazy"
      allowFullScreen
      // It is never of the page's own origin, where these two together would be no sandbox.
      // oxlint-disable-next-line react/iframe-missing-sandbox
      sandbox="allow-scripts allow-same-origin allow-presentation allow-popups"
      referrerPolicy="strict-origin-when-cross-origin"
    />
  );
}
