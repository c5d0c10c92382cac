'use client';

// The namespace, not the names: under Node's `react-server` condition `react` has no hooks to name.
import * as React from 'react';
import type { ConsentGateProps } from '../components';
import { Frame } from '../Frame/Frame';

export interface ConsentGateOptions {
  /** Called when a reader agrees, with the site's key: hand it to your consent manager. */
  onConsent?: ((provider: string) => void) | undefined;
}

const agreement = 'newsprint:consent';

/**
 * Asks readers before anything of another site is loaded: `<Embed components={{ ConsentGate }} … />`. Their answer
 * counts for every embed of that site on the page, and for no longer than the page. Without JavaScript the card's
 * link remains.
 */
export function ConsentGate({
  provider,
  frame,
  notice,
  action,
  children,
  onConsent,
}: ConsentGateProps & ConsentGateOptions) {
  const [agreed, setAgreed] = React.useState(false);
  const pressed = React.useRef(false);

  React.useEffect(() => {
    const hear = (event: Event) => {
      if (event instanceof CustomEvent && event.detail === provider) setAgreed(true);
    };
    document.addEventListener(agreement, hear);
    return () => document.removeEventListener(agreement, hear);
  }, [provider]);

  if (agreed) {
    // The button that had the focus is gone; what it brought takes it.
    return <Frame {...frame} ref={(element) => void (pressed.current && element?.focus())} />;
  }
  const agree = () => {
    pressed.current = true;
    onConsent?.(provider);
    document.dispatchEvent(new CustomEvent(agreement, { detail: provider }));
  };
  return (
    <div part="embed-card">
      {children}
      <p part="embed-notice">{notice}</p>
      <button type="button" part="embed-button" onClick={agree}>
        {action}
      </button>
    </div>
  );
}
