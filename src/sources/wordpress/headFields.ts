import { languageTag } from '../../lib/languageTag';
import { at, listAt, textAt } from '../untrusted';

/** What Yoast SEO says about the post to search engines; WordPress's REST API hands it over where Yoast is there. */
export function yoast(post: unknown): unknown {
  return at(post, 'yoast_head_json');
}

/** The language of the post, as a BCP 47 tag. */
export function readLanguage(post: unknown): string | undefined {
  const head = yoast(post);
  const nodes = listAt(head, 'schema', '@graph').map((node) => textAt(node, 'inLanguage'));
  return [...nodes, textAt(head, 'og_locale')].map(languageTag).find(Boolean);
}
