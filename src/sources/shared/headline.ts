import { fold } from './fold';

/** A page's title without the name of the paper at its end: "The bell nobody rang | The Courier". */
export function withoutName(title: string, name: string | undefined): string {
  const [, headline, last] = /^(.+)\s[|–—-]\s(.+)$/.exec(title) ?? [];
  return headline && last && name && fold(last) === fold(name) ? headline.trim() : title;
}
