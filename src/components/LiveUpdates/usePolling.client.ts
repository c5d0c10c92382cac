'use client';

// The namespace, not the names: under Node's `react-server` condition `react` has no hooks to name.
import * as React from 'react';

/** How much longer the pause may get. */
const longest = 16;

/**
 * Asks every `interval` seconds, one request at a time, and at once when a page that was hidden is seen again. Each
 * failure doubles the pause, an answer ends that.
 */
export function usePolling<Answer>(
  ask: (options: { signal: AbortSignal }) => Promise<Answer>,
  interval: number,
  onAnswer: (answer: Answer) => void,
) {
  const latest = React.useRef({ ask, onAnswer });
  React.useEffect(() => {
    latest.current = { ask, onAnswer };
  });

  React.useEffect(() => {
    const controller = new AbortController();
    const { signal } = controller;
    let timer: ReturnType<typeof setTimeout> | undefined;
    let isAsking = false;
    let pause = 1;

    const wait = () => {
      clearTimeout(timer);
      if (!document.hidden && !signal.aborted) timer = setTimeout(poll, interval * 1000 * pause);
    };
    const poll = async () => {
      if (isAsking) return;
      isAsking = true;
      try {
        const answer = await latest.current.ask({ signal });
        pause = 1;
        if (!signal.aborted) latest.current.onAnswer(answer);
      } catch {
        pause = Math.min(pause * 2, longest);
      }
      isAsking = false;
      wait();
    };
    const onVisibility = () => {
      clearTimeout(timer);
      if (!document.hidden) void poll();
    };

    wait();
    document.addEventListener('visibilitychange', onVisibility, { signal });
    return () => {
      clearTimeout(timer);
      controller.abort();
    };
  }, [interval]);
}
