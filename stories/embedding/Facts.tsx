import type { MostReadItem } from '../../src/model/article';
import { Code } from './Code';
import { policyOf } from './policyOf';
import { addressesOf, type Settings } from './settings';
import { useSize } from './useSize';

interface FactsProps {
  settings: Settings;
  items: readonly MostReadItem[];
}

/** What a host's owner asks before pasting: what must be allowed, what it weighs, whom it tells. */
export function Facts({ settings, items }: FactsProps) {
  const addresses = addressesOf(settings);
  const showsPictures = settings.images || settings.widget === 'article-card';
  const shown = settings.widget === 'article-card' ? items.slice(0, 1) : items;
  const pictures = showsPictures ? shown.flatMap(({ image }) => image?.url ?? []) : [];
  // Those of the sample feed stand here; the publisher's stand beside the feed.
  const published = pictures.map((url) => urlBesideFeed(url, addresses.feed));

  return (
    <>
      <h2>Content security policy</h2>
      <p>Add these to the policy of your page. Nothing inline, and no eval, has to be allowed.</p>
      <Code
        label="the policy"
        code={`${policyOf(settings.mode, addresses, published).join('; ')};`}
      />
      <h2>Size</h2>
      <Size settings={settings} />
      <h2>Privacy</h2>
      <p>
        The widget asks for its scripts, the feed and the pictures in it. It sets no cookie, sends
        none to another site, stores nothing and knows nothing of your readers. Whoever serves those
        files sees the address of a reader’s machine, as with any picture on your page.
      </p>
    </>
  );
}

function Size({ settings }: { settings: Settings }) {
  const files = useSize(settings);
  if (settings.mode === 'static') return <p>No script. The page loads one stylesheet.</p>;

  const total = files.reduce((sum, { bytes }) => sum + bytes, 0);
  return (
    <p>
      {kilobytes(total)} of script, gzipped, read from the build:{' '}
      {files.map(({ name, bytes }) => `${name} ${kilobytes(bytes)}`).join(', ')}.
      {settings.mode !== 'element' &&
        settings.mode !== 'placeholder' &&
        ' The rest loads inside the frame.'}
    </p>
  );
}

function kilobytes(bytes: number): string {
  return `${(bytes / 1000).toFixed(1)} kB`;
}

function urlBesideFeed(url: string, feed: string): string {
  // While an address is being typed it may be none.
  const base = URL.canParse(feed) ? feed : 'https://courier.example/';
  return new URL(url.replace(location.origin, ''), base).href;
}
