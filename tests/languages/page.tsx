import { type ReactElement, useEffect } from 'react';
import { hydrateRoot, type Root } from 'react-dom/client';
import { renderToString } from 'react-dom/server';
import { AgeNotice } from '../../src/components/AgeNotice/AgeNotice';
import { LiveUpdate } from '../../src/components/LiveUpdate/LiveUpdate';
import { MostRead } from '../../src/components/MostRead/MostRead';
import { PublishedDate } from '../../src/components/PublishedDate/PublishedDate';
import { TickingTime } from '../../src/components/TickingTime/TickingTime.client';
import { allLocales } from '../../src/i18n/allLocales';
import { ap } from '../../src/i18n/houseStyles';

const zones = [
  'UTC',
  'America/New_York',
  'America/St_Johns',
  'Asia/Kolkata',
  'Europe/London',
  'Pacific/Kiritimati',
];

/** Everything that prints a date, in one language and one zone. */
function Dates({ locale, timeZone }: { locale: (typeof allLocales)[number]; timeZone: string }) {
  const site = { locale, timeZone };
  const dates = { datePublished: '2026-03-29T00:45:00Z', dateModified: '2026-11-12T18:15:00Z' };
  const now = '2026-11-12T23:20:00Z';
  const update = {
    id: 'a',
    datePublished: '2026-07-04T12:00:00',
    headline: 'A',
    type: 'liveUpdate',
  };
  return (
    <>
      <PublishedDate {...site} {...dates} />
      <PublishedDate {...site} {...dates} format="relative" now={now} />
      <PublishedDate {...site} {...dates} format="auto" components={{ Time: TickingTime }} />
      <PublishedDate {...site} {...dates} hourCycle="h12" showTimeZone={false} house={ap} />
      <PublishedDate {...site} datePublished="2028-02-29" otherCalendar="persian" />
      <AgeNotice {...site} datePublished="2021-02-28" now={now} />
      <LiveUpdate {...site} update={update as never} />
      <MostRead
        locale={locale}
        now={now}
        items={[{ url: '/a', headline: 'A', datePublished: '2026-11-12T20:15:00Z' }]}
      />
    </>
  );
}

/** Says when React has taken over all that is in it. */
function Whole({ onDone, children }: { onDone: () => void; children: ReactElement | undefined }) {
  useEffect(onDone);
  return children;
}

/** By language and zone. */
export function matrix(): Record<string, ReactElement> {
  return Object.fromEntries(
    allLocales.flatMap((locale) =>
      zones.map((timeZone) => [
        `${locale.tag} ${timeZone}`,
        <Dates key="dates" locale={locale} timeZone={timeZone} />,
      ]),
    ),
  );
}

export function renderMatrix(): Record<string, string> {
  return Object.fromEntries(
    Object.entries(matrix()).map(([name, element]) => [name, renderToString(element)]),
  );
}

/** Takes over what the server printed; what React says of it, by language and zone. */
export async function hydrateMatrix(markup: Record<string, string>): Promise<string[]> {
  const said: string[] = [];
  const elements = matrix();
  for (const [name, html] of Object.entries(markup)) {
    const say = (...words: unknown[]) =>
      void said.push(`${name}: ${words.join(' ').replaceAll('\n', ' ').slice(-400)}`);
    Object.assign(console, { error: say });
    const container = document.body.appendChild(document.createElement('div'));
    container.innerHTML = html;
    const before = container.textContent;
    const root = await new Promise<Root>((done) => {
      const started: Root = hydrateRoot(
        container,
        <Whole onDone={() => done(started)}>{elements[name]}</Whole>,
        { onRecoverableError: say },
      );
    });
    if (container.textContent !== before) say(`"${before}" became "${container.textContent}"`);
    root.unmount();
    container.remove();
  }
  return said;
}
