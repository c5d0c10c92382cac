import { Code } from './Code';
import type { Told } from './HostFrame';

const listener = `for (const name of ['ready', 'impression', 'click', 'error']) {
  addEventListener('newsprint:' + name, ({ type, detail }) => {
    console.log(type, detail.widget, detail.url, detail.position);
  });
}`;

/** The script of a host that listens, and what it has heard from the preview. */
export function Events({ told, isScripted }: { told: readonly Told[]; isScripted: boolean }) {
  return (
    <>
      <h2>Events</h2>
      <p>Follow a link in the preview: what this listener would hear is listed below it.</p>
      <Code label="the listener" code={listener} />
      {/* oxlint-disable-next-line jsx-a11y/prefer-tag-over-role */}
      <div role="log" aria-label="Events">
        {told.map(({ name, detail }, index) => (
          <p key={told.length - index}>
            <code>{name}</code> {detail.position && `position ${detail.position} `}
            {detail.message ?? detail.url}
          </p>
        ))}
        {told.length === 0 && (
          <p>{isScripted ? 'Nothing yet.' : 'Frames and static code tell your page nothing.'}</p>
        )}
      </div>
    </>
  );
}
