'use client';

// The namespace, not the names: under Node's `react-server` condition `react` has no hooks to name.
import * as React from 'react';
import { live as en } from '../../i18n/english/live';
import type { Locale } from '../../i18n/Locale';
import type { LiveMessages } from '../../i18n/messages';
import { formatNumber } from '../../i18n/numbers';
import { formOf } from '../../i18n/plural';
import { fill } from '../../lib/template';
import type { BlockOf } from '../../model/blocks';
import { Root } from './LiveUpdates.styles';
import { usePolling } from './usePolling.client';

type Update = BlockOf<'liveUpdate'>;

export interface LiveUpdatesProps extends Omit<React.ComponentPropsWithRef<'section'>, 'children'> {
  /** The updates that the page was made with, below this: those that come are compared with their `id`s. */
  children: React.ReactNode;
  /** What stays above the new ones: the pinned update. */
  pinned?: React.ReactNode;
  /** `id`s of the updates in `children` and `pinned`. */
  known: readonly string[];
  /**
   * Fetches the updates there are, newest first; those already known may be among them, and stay as they are until the
   * page is loaded again.
   */
  fetchUpdates: (options: { signal: AbortSignal }) => Promise<readonly Update[]>;
  /** Renders updates: `(updates) => <ArticleBody body={updates} keyEvents={false} />`. */
  renderUpdates: (updates: readonly Update[]) => React.ReactNode;
  /**
   * Seconds between two fetches; twice as many after each that failed, to 16 times. None while the page is hidden.
   * @default 30
   */
  interval?: number | undefined;
  /** @default en */
  locale?: Locale<LiveMessages> | undefined;
}

/**
 * Brings the new updates of a live blog: says politely how many there are, and shows them above the others when the
 * reader asks to. Until then nothing moves; then the focus goes to the newest. Renders a `<section>`, without
 * JavaScript with the updates alone. Pass functions: in a server component's tree it stands in a file of yours that
 * begins with `'use client'`.
 */
export function LiveUpdates({
  children,
  pinned,
  known,
  fetchUpdates,
  renderUpdates,
  interval = 30,
  locale = en,
  ...rootProps
}: LiveUpdatesProps) {
  const [shown, setShown] = React.useState<readonly Update[]>([]);
  const [waiting, setWaiting] = React.useState<readonly Update[]>([]);
  const newest = React.useRef<HTMLDivElement>(null);
  const asked = React.useRef(false);

  usePolling(fetchUpdates, interval, (updates) => {
    const seen = new Set([...known, ...shown.map(({ id }) => id)]);
    setWaiting(updates.filter(({ id }) => !seen.has(id)));
  });

  const show = () => {
    asked.current = true;
    setShown([...waiting, ...shown]);
    setWaiting([]);
  };
  React.useEffect(() => {
    if (!asked.current) return;
    asked.current = false;
    newest.current?.focus();
  });

  const { messages, tag } = locale;
  const count = waiting.length;
  const words =
    count > 0 &&
    fill(formOf(messages.newUpdates, count, tag), { count: formatNumber(count, locale) });
  return (
    <Root aria-label={messages.liveUpdates} {...rootProps}>
      <div part="live-updates-notice" role="status">
        {words && (
          <button type="button" part="live-updates-button" onClick={show}>
            {words}
          </button>
        )}
      </div>
      {pinned}
      <div ref={newest} part="live-updates-new" tabIndex={-1}>
        {shown.length > 0 && renderUpdates(shown)}
      </div>
      {children}
    </Root>
  );
}
