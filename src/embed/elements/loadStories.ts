import type { MostReadItem } from '../../model/article';
import { readEntries } from './readEntries';
import { toStory, type Feed } from './toStory';

/** Milliseconds after which a feed counts as lost. */
const timeLimit = 10_000;
/** Milliseconds for which all elements of a page share an answer. */
const keptFor = 60_000;

const answers = new Map<string, { stories: Promise<MostReadItem[]>; isHere?: boolean }>();

/**
 * The stories of a feed, asked for once by all elements of the page. Fails where the feed cannot be had within ten
 * seconds, or holds no story. `again` asks anew, but never twice at the same time.
 */
export function loadStories(address: string, again: boolean): Promise<MostReadItem[]> {
  const kept = answers.get(address);
  if (kept && !(again && kept.isHere)) return kept.stories;

  const stories = load(address);
  const answer: typeof kept = { stories };
  answers.set(address, answer);
  const forget = () => {
    if (answers.get(address) === answer) answers.delete(address);
  };
  stories.then(() => {
    answer.isHere = true;
    setTimeout(forget, keptFor);
  }, forget);
  return stories;
}

async function load(address: string): Promise<MostReadItem[]> {
  const isXml = /(\.(xml|rss|atom)|\/(feed|rss)\/?)$/i.test(new URL(address).pathname);
  const { entries, base } = (!isXml && (await loadJson(address))) || (await loadXml(address));
  const stories = entries.flatMap((entry) => toStory(entry, base));
  if (stories.length === 0) throw new Error('No stories');
  return stories;
}

/** The entries, or nothing of what turns out to be XML. */
async function loadJson(address: string): Promise<Feed | undefined> {
  const response = await fetch(address, {
    credentials: 'omit',
    signal: AbortSignal.timeout(timeLimit),
  });
  if (!response.ok) throw new Error(`Status ${response.status}`);
  if (/xml/.test(response.headers.get('content-type') ?? '')) return void response.body?.cancel();
  return { entries: readEntries(await response.json()), base: response.url };
}

/** What reads XML comes in a file of its own, to pages that have such a feed. */
async function loadXml(address: string): Promise<Feed> {
  return (await import('./xml')).loadXml(address, timeLimit);
}
