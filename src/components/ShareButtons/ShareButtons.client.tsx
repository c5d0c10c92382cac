'use client';

// The namespace, not the names: under Node's `react-server` condition `react` has no hooks to name.
import * as React from 'react';
import type { ShareButtonsProps } from '../components';

/** How long it is said that the link was copied. */
const shownFor = 4000;

/**
 * The buttons of a `Share`: the browser's own share sheet where it has one, and copying the link, which is confirmed in
 * sight and aloud: `<Share components={{ ShareButtons }} … />`. Without JavaScript there are no buttons.
 */
export function ShareButtons({ url, title, messages }: ShareButtonsProps) {
  const canShare = React.useSyncExternalStore(neverChanges, hasShareSheet, () => false);
  const [copied, setCopied] = React.useState<boolean>();

  React.useEffect(() => {
    if (copied === undefined) return undefined;
    const timer = setTimeout(() => setCopied(undefined), shownFor);
    return () => clearTimeout(timer);
  }, [copied]);

  const copy = async () => setCopied(await writeToClipboard(url));
  const share = async () => {
    if (!(await openShareSheet({ url, title }))) await copy();
  };
  return (
    <>
      {canShare ? (
        <button type="button" part="share-title" onClick={() => void share()}>
          {messages.share}
        </button>
      ) : (
        <span part="share-title">{messages.share}</span>
      )}
      <button type="button" part="share-button" onClick={() => void copy()}>
        <span part="share-label" data-shown={copied ? 'no' : 'yes'}>
          {messages.copyLink}
        </span>
        <span part="share-label" data-shown={copied ? 'yes' : 'no'}>
          {messages.linkCopied}
        </span>
      </button>
      <span part="share-status" role="status" data-failed={copied === false ? '' : undefined}>
        {copied !== undefined && messages[copied ? 'linkCopied' : 'copyFailed']}
      </span>
    </>
  );
}

const neverChanges = () => () => {};

function hasShareSheet(): boolean {
  return typeof navigator.share === 'function';
}

/** Whether it was opened; closing it without sharing is the reader's choice, not a failure. */
async function openShareSheet(shared: ShareData): Promise<boolean> {
  try {
    await navigator.share(shared);
    return true;
  } catch (error) {
    return error instanceof DOMException && error.name === 'AbortError';
  }
}

/** `false` where the page may not write: it is not on https, or the browser or the reader forbids it. */
async function writeToClipboard(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
