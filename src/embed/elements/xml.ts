import type { Entry, Feed } from './toStory';

/**
 * The entries of RSS 2.0, RSS 1.0 or Atom. The browser parses the feed itself while it loads it: strict policies forbid
 * to hand it text to parse.
 */
export function loadXml(address: string, timeLimit: number): Promise<Feed> {
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
      const entries = responseXML && [...responseXML.querySelectorAll('item, entry')];
      if (entries) resolve({ entries: entries.map(readEntry), base: responseURL });
      else reject(new Error(`No feed: ${status}`));
    };
    request.send();
  });
}

function readEntry(entry: Element): Entry {
  const find = (...selectors: string[]) =>
    selectors.map((selector) => entry.querySelector(selector)).find(Boolean);
  const category = find('category');
  return {
    headline: find(':scope > title')?.textContent,
    url:
      find('link:not([rel])', 'link[rel=alternate]')?.getAttribute('href') ??
      find('link:not([href])', 'guid')?.textContent,
    section: category?.getAttribute('term') ?? category?.textContent,
    image: find('[url][medium=image]', '[url][type^="image/"]', 'thumbnail[url]')?.getAttribute(
      'url',
    ),
    date: find('pubDate', 'published', 'date', 'updated')?.textContent,
  };
}
