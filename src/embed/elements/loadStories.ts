import type { MostReadItem } from '../../model/article';
import { storiesOfJson, storiesOfXml } from './readFeed';

/** Milliseconds after which a feed counts as lost. */
const timeLimit = 10_000;
/** Milliseconds for which all elements of a page share an answer. */
const keptFor = 60_000;

const answers = new Map<string, Promise<MostReadItem[]>>();
const pending = new Set<string>();

/**
 * The stories of a feed, asked for once by all elements of the page. Fails where the feed cannot be had within ten
 * seconds, or holds no story. `again` asks anew, but never twice at the same time.
 */
export function loadStories(address: string, again = false): Promise<MostReadItem[]> {
  const kept = answers.get(address);
  if (kept && !(again && !pending.has(address))) return kept;

  const answer = load(address).finally(() => pending.delete(address));
  answers.set(address, answer);
  pending.add(address);
  const forget = () => {
    if (answers.get(address) === answer) answers.delete(address);
  };
  answer.then(() => setTimeout(forget, keptFor), forget);
  return answer;
}

async function load(address: string): Promise<MostReadItem[]> {
  const stories = /(\.(xml|rss|atom)|\/(feed|rss)\/?)$/i.test(new URL(address).pathname)
    ? await loadXml(address)
    : await loadJson(address);
  if (stories.length === 0) throw new Error(`${address} holds no stories`);
  return stories;
}

async function loadJson(address: string): Promise<MostReadItem[]> {
  const response = await fetch(address, {
    credentials: 'omit',
    signal: AbortSignal.timeout(timeLimit),
  });
  if (!response.ok) throw new Error(`${address} answered ${response.status}`);
  if (/xml/.test(response.headers.get('content-type') ?? '')) {
    void response.body?.cancel();
    return loadXml(address);
  }
  return storiesOfJson(await response.json(), response.url);
}

/** The browser parses the feed itself while it loads it: strict policies forbid to hand it text to parse. */
function loadXml(address: string): Promise<MostReadItem[]> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open('GET', address);
    request.responseType = 'document';
    request.timeout = timeLimit;
    request.onreadystatechange = () => {
      // Of what is no feed the browser would make a page, with styles that a policy objects to.
      if (request.readyState === 2 && request.status >= 400) request.abort();
    };
    request.onloadend = () => {
      const { status, responseXML, responseURL } = request;
      if (responseXML) resolve(storiesOfXml(responseXML, responseURL));
      else reject(new Error(`${address} gave no feed, but ${status || 'nothing'}`));
    };
    request.send();
  });
}
