'use client';

// The namespace, not the names: under Node's `react-server` condition `react` has no hooks to name.
import * as React from 'react';
import { fill } from '../../lib/template';
import { arrowStep } from '../arrowStep';
import type { LightboxProps } from '../components';

interface Shown {
  url: string;
  alt: string;
  caption: string;
}

/** Every picture of the gallery as the page holds it: its link, its image and the words under it. */
function readPictures(list: HTMLElement): [HTMLAnchorElement, Shown][] {
  return [...list.querySelectorAll<HTMLAnchorElement>('a[part="figure-picture-link"]')].map(
    (link) => [
      link,
      {
        url: link.href,
        alt: link.querySelector('img')?.alt ?? '',
        caption: link.parentElement?.querySelector('figcaption')?.textContent ?? '',
      },
    ],
  );
}

/**
 * Opens the pictures of a gallery one by one over the page: `<Gallery components={{ Lightbox }} … />`. Arrow keys and
 * swipes turn, Escape closes, focus returns to the picture. Without JavaScript the pictures stay plain links.
 */
export function Lightbox({ children, labels, position }: LightboxProps) {
  const list = React.useRef<HTMLDivElement>(null);
  const dialog = React.useRef<HTMLDialogElement>(null);
  const [pictures, setPictures] = React.useState<readonly Shown[]>([]);
  const [index, setIndex] = React.useState(0);
  const shown = pictures[index];

  const open = (event: React.MouseEvent) => {
    if (event.defaultPrevented || event.button !== 0 || hasModifier(event)) return;
    const found = list.current ? readPictures(list.current) : [];
    const place = found.findIndex(([link]) => link.contains(event.target as Node));
    if (place < 0) return;
    event.preventDefault();
    setPictures(found.map(([, picture]) => picture));
    setIndex(place);
    dialog.current?.showModal();
  };
  const turn = (by: 1 | -1) => setIndex((now) => (now + by + pictures.length) % pictures.length);
  const turnByKey = (event: React.KeyboardEvent) => {
    const by = arrowStep(event);
    if (by) turn(by);
  };

  return (
    <>
      {/* The links inside are what is pressed, by mouse or by keyboard. */}
      {/* oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/no-static-element-interactions */}
      <div ref={list} onClick={open}>
        {children}
      </div>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions */}
      <dialog ref={dialog} part="gallery-dialog" aria-label={labels.gallery} onKeyDown={turnByKey}>
        {shown && (
          <>
            <div part="gallery-bar">
              <span part="gallery-position" aria-live="polite">
                {fill(position, { number: String(index + 1), total: String(pictures.length) })}
              </span>
              <Button label={labels.previous} sign="←" onPress={() => turn(-1)} />
              <Button label={labels.next} sign="→" onPress={() => turn(1)} />
              <Button label={labels.close} sign="✕" onPress={() => dialog.current?.close()} />
            </div>
            <Swipeable picture={shown} onTurn={turn} />
            <p part="gallery-text">{shown.caption}</p>
          </>
        )}
      </dialog>
    </>
  );
}

function hasModifier(event: React.MouseEvent): boolean {
  return event.metaKey || event.ctrlKey || event.shiftKey || event.altKey;
}

interface ButtonProps {
  label: string;
  sign: string;
  onPress: () => void;
}

function Button({ label, sign, onPress }: ButtonProps) {
  return (
    <button type="button" part="gallery-button" aria-label={label} onClick={onPress}>
      {sign}
    </button>
  );
}

/** Pixels a finger must travel for a turn. */
const swipe = 48;

function Swipeable({ picture, onTurn }: { picture: Shown; onTurn: (by: 1 | -1) => void }) {
  const start = React.useRef<number>(undefined);
  const end = (event: React.PointerEvent) => {
    const travelled = event.clientX - (start.current ?? event.clientX);
    start.current = undefined;
    if (Math.abs(travelled) < swipe) return;
    const leftToRight = getComputedStyle(event.currentTarget).direction === 'ltr';
    onTurn(travelled < 0 === leftToRight ? 1 : -1);
  };
  return (
    <img
      part="gallery-picture"
      src={picture.url}
      alt={picture.alt}
      draggable={false}
      onPointerDown={(event) => {
        start.current = event.clientX;
      }}
      onPointerUp={end}
    />
  );
}
