'use client';

// The namespace, not the names: under Node's `react-server` condition `react` has no hooks to name.
import * as React from 'react';
import { mostRead as en } from '../../i18n/english/mostRead';
import { isStale } from '../../model/mostRead';
import { MostRead, type MostReadProps } from './MostRead';

/** What a site's server answers with: one list or several, and when their stories were counted. */
export type MostReadData = Pick<MostReadProps, 'items' | 'lists' | 'updated'>;

export interface RefreshingMostReadProps extends Omit<MostReadProps, 'footer'> {
  /** Fetches the stories anew. `signal` aborts when the list leaves the page. */
  refresh: (options: { signal: AbortSignal }) => Promise<MostReadData>;
}

type State = 'idle' | 'loading' | 'failed';

/**
 * A `MostRead` that can be brought up to date, by its button and, where it is older than `maxAge`, by itself. The
 * stories shown stay until others have come, and stay where none do; the box never gets lower. Pass a function: in
 * a server component's tree it stands in a file of yours that begins with `'use client'`.
 */
export function RefreshingMostRead({
  refresh,
  items,
  lists,
  updated,
  maxAge,
  now,
  style,
  locale = en,
  ...props
}: RefreshingMostReadProps) {
  const [data, setData] = React.useState<MostReadData & { now?: string | undefined }>();
  const [state, setState] = React.useState<State>('idle');
  const [minBlockSize, setMinBlockSize] = React.useState<number>();
  const footer = React.useRef<HTMLDivElement>(null);
  const request = React.useRef<AbortController>(undefined);

  const load = async () => {
    if (request.current) return;
    const { signal } = (request.current = new AbortController());
    setState('loading');
    const answer = await answerOf(refresh, signal);
    if (signal.aborted) return;
    request.current = undefined;
    const hasStories = [answer?.items, ...(answer?.lists ?? []).map((list) => list.items)].some(
      (stories) => stories?.length,
    );
    setState(hasStories ? 'idle' : 'failed');
    if (!hasStories) return;
    setMinBlockSize(footer.current?.parentElement?.offsetHeight);
    setData({ ...answer, now: now && new Date().toISOString() });
  };

  const loadFirst = React.useRef(load);
  const isOld = isStale({ updated, maxAge, now });
  React.useEffect(() => {
    if (isOld) void loadFirst.current();
    return () => {
      request.current?.abort();
      request.current = undefined;
    };
  }, [isOld]);

  const { messages } = locale;
  const words = { idle: '', loading: messages.loading, failed: messages.loadFailed };
  return (
    <MostRead
      {...props}
      {...(data ?? { items, lists, now })}
      locale={locale}
      style={{ boxSizing: 'border-box', minBlockSize, ...style }}
      aria-busy={state === 'loading'}
      footer={
        <div ref={footer} part="most-read-update">
          <button
            type="button"
            part="most-read-refresh"
            aria-disabled={state === 'loading'}
            onClick={() => void load()}
          >
            {messages.refresh}
          </button>
          <span role="status">{words[state]}</span>
        </div>
      }
    />
  );
}

/** Nothing where the fetcher fails, be it before it has returned a promise. */
async function answerOf(refresh: RefreshingMostReadProps['refresh'], signal: AbortSignal) {
  try {
    return await refresh({ signal });
  } catch {
    return undefined;
  }
}
