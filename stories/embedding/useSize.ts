import { useEffect, useState } from 'react';
import type { Settings } from './settings';

/** A file that a page loads, and its size in bytes as it travels, gzipped. */
export interface SizedFile {
  name: string;
  bytes: number;
}

/** The built files that this way to embed loads into the host's page. */
export function useSize({ widget, mode, lang }: Settings): readonly SizedFile[] {
  const [files, setFiles] = useState<readonly SizedFile[]>([]);
  useEffect(() => {
    let isCurrent = true;
    void filesOf(entriesOf(widget, mode, lang)).then((found) => isCurrent && setFiles(found));
    return () => void (isCurrent = false);
  }, [widget, mode, lang]);
  return files;
}

function entriesOf(widget: string, mode: Settings['mode'], lang: string): string[] {
  if (mode === 'static') return [];
  if (mode === 'iframe' || mode === 'oembed') return ['resize.js'];
  const needsWords = widget === 'most-read' && lang && !/^en\b/.test(lang);
  return needsWords ? [`${widget}.js`, 'words.js'] : [`${widget}.js`];
}

/** The files and all that they import. */
async function filesOf(entries: readonly string[]): Promise<SizedFile[]> {
  const names = new Set(entries);
  const files: SizedFile[] = [];
  // The set grows while it is walked.
  for (const name of names) {
    const text = await (await fetch(`/embed/${name}`)).text();
    for (const [, imported] of text.matchAll(/(?:from|import)\s*"\.\/([\w-]+\.js)"/g)) {
      names.add(imported!);
    }
    files.push({ name, bytes: await gzippedBytes(text) });
  }
  return files;
}

async function gzippedBytes(text: string): Promise<number> {
  const zipped = new Blob([text]).stream().pipeThrough(new CompressionStream('gzip'));
  return (await new Response(zipped).arrayBuffer()).byteLength;
}
