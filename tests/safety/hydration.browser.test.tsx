import { useEffect } from 'react';
import { hydrateRoot } from 'react-dom/client';
import { renderToString } from 'react-dom/server';
import { describe, expect, it, vi } from 'vitest';
import bodies from 'virtual:corpora';
import { ArticleBody } from '../../src/article/ArticleBody';
import type { Block } from '../../src/model/blocks';
import { blocksFromHtml } from '../../src/sources/html/blocksFromHtml';

function Effect({ onRun }: { onRun: () => void }) {
  useEffect(onRun);
  return null;
}

/** What went wrong when Chromium parsed the server's markup and React took it over. */
async function faultsOf(body: readonly Block[]): Promise<string[]> {
  const faults: string[] = [];
  let done = () => {};
  const hydrated = new Promise<void>((resolve) => (done = resolve));
  const element = (
    <>
      <ArticleBody body={body} onIssue={() => {}} />
      <Effect onRun={() => done()} />
    </>
  );
  const container = document.createElement('div');
  const markup = renderToString(element);
  container.innerHTML = markup;
  const parsed = container.innerHTML;
  const again = document.createElement('div');
  again.innerHTML = parsed;
  if (again.innerHTML !== parsed) faults.push('differs from its own re-parse');

  const errors = vi
    .spyOn(console, 'error')
    .mockImplementation((...words) => void faults.push(words.join(' ')));
  const root = hydrateRoot(container, element, {
    onRecoverableError: (error) => faults.push(String(error)),
  });
  await hydrated;
  if (container.innerHTML !== parsed) faults.push('changed by hydration');
  root.unmount();
  errors.mockRestore();
  return faults;
}

describe('bodies of real pages', () => {
  it.skipIf(bodies.length === 0)(
    `hydrate without a message (${bodies.length})`,
    async () => {
      const failed: { id: string; faults: string[] }[] = [];
      for (const { id, html } of bodies) {
        const faults = await faultsOf(blocksFromHtml(html).blocks);
        if (faults.length > 0) failed.push({ id, faults });
      }
      expect(failed).toEqual([]);
    },
    120_000,
  );
});
