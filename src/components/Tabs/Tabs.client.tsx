'use client';

// The namespace, not the names: under Node's `react-server` condition `react` has no hooks to name.
import * as React from 'react';
import { arrowStep } from '../arrowStep';
import type { TabsProps } from '../components';

/**
 * Shows one of the lists of a `MostRead` at a time: `<MostRead components={{ Tabs }} lists={…} />`, by the ARIA
 * pattern: arrow keys, Home and End choose, one Tab key leads to the list. The box keeps the height of its longest
 * list. Without JavaScript the lists stand one below the other under their headings; on a page with JavaScript that
 * does not hydrate, leave `Tabs` out.
 */
export function Tabs({ label, titles, children }: TabsProps) {
  const id = React.useId();
  const list = React.useRef<HTMLDivElement>(null);
  const panels = React.useRef<HTMLDivElement>(null);
  const [chosen, setChosen] = React.useState(0);
  const selected = Math.min(chosen, titles.length - 1);

  // The lists may come from a server component, so their roles are told to the page itself, and again to new ones.
  React.useEffect(() => {
    const tabs = list.current?.children ?? [];
    const groups = panels.current?.querySelectorAll('[part=most-read-group]') ?? [];
    for (const [index, group] of groups.entries()) {
      const tab = tabs[index];
      if (!tab) continue;
      tab.id = `${id}tab-${index}`;
      tab.setAttribute('aria-controls', `${id}panel-${index}`);
      group.id = `${id}panel-${index}`;
      group.setAttribute('role', 'tabpanel');
      group.setAttribute('aria-labelledby', tab.id);
      group.toggleAttribute('data-selected', index === selected);
    }
  });

  const chooseByKey = (event: React.KeyboardEvent) => {
    const target = targetOf(event, selected, titles.length);
    if (target === undefined) return;
    event.preventDefault();
    setChosen(target);
    list.current?.querySelectorAll<HTMLElement>('[role=tab]')[target]?.focus();
  };

  return (
    <>
      <div ref={list} part="most-read-tabs" role="tablist" aria-label={label}>
        {titles.map((title, index) => (
          <button
            key={index}
            type="button"
            part="most-read-tab"
            role="tab"
            aria-selected={index === selected}
            tabIndex={index === selected ? 0 : -1}
            onClick={() => setChosen(index)}
            onKeyDown={chooseByKey}
          >
            {title}
          </button>
        ))}
      </div>
      <div ref={panels} part="most-read-panels">
        {children}
      </div>
    </>
  );
}

/** The place that a key leads to, around the ends. */
function targetOf(event: React.KeyboardEvent, selected: number, count: number): number | undefined {
  if (event.key === 'Home') return 0;
  if (event.key === 'End') return count - 1;
  const step = arrowStep(event);
  return step && (selected + step + count) % count;
}
