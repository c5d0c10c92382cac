import { type SyntheticEvent, useRef, useState } from 'react';
import type { MostReadItem } from '../../src/model/article';

/** What an element told the page, newest first in a list of them. */
export interface Told {
  name: string;
  detail: { url?: string; position?: number; message?: string };
}

interface HostFrameProps {
  /** Name of a page in `hosts`. */
  host: string;
  title: string;
  /** What is pasted at the place that the page has for it. */
  code?: string | undefined;
  /** The widget was there or changed, or a reader followed a link. */
  onTold?: ((told: Told, items: readonly MostReadItem[]) => void) | undefined;
}

/** Somebody else's page, as high as its content. Its links lead nowhere, so that the story stays. */
export function HostFrame({ host, title, code, onTold }: HostFrameProps) {
  const [height, setHeight] = useState(480);
  const observer = useRef<ResizeObserver>(undefined);

  function follow({ currentTarget: { contentDocument: page } }: SyntheticEvent<HTMLIFrameElement>) {
    if (!page) return;
    page.addEventListener('click', (event) => event.preventDefault());
    for (const name of ['ready', 'impression', 'click', 'error']) {
      page.addEventListener(`newsprint:${name}`, (event) => {
        const { target, detail } = event as CustomEvent<Told['detail']>;
        onTold?.({ name: event.type, detail }, (target as { items?: MostReadItem[] }).items ?? []);
      });
    }
    observer.current?.disconnect();
    const { documentElement: root } = page;
    // A scrollbar would change the width, which changes the height.
    root.style.overflow = 'hidden';
    // In the next frame: a height set while heights are told is told again in the same one.
    observer.current = new ResizeObserver(() =>
      requestAnimationFrame(() => setHeight(Math.ceil(root.getBoundingClientRect().height))),
    );
    observer.current.observe(root);
    if (code) paste(code, page);
  }

  return (
    <iframe
      key={code}
      src={`/embedding/hosts/${host}.html`}
      title={title}
      // Scripts of this origin do run; what the sandbox takes away is leaving the story by a link.
      // oxlint-disable-next-line react/iframe-missing-sandbox
      sandbox="allow-scripts allow-same-origin"
      onLoad={follow}
      style={{ inlineSize: '100%', blockSize: height, border: 0, display: 'block' }}
    />
  );
}

/** As a content system does it: scripts run, and a declarative shadow root is one. */
function paste(code: string, page: Document) {
  const place = page.getElementById('place')!;
  if (code.includes('shadowrootmode')) place.setHTMLUnsafe(code);
  else place.replaceChildren(page.createRange().createContextualFragment(code));
}
