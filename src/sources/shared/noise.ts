import { fold } from './fold';
import { readLooseDate } from './readLooseDate';

const address = /\(?\b(?:https?:\/\/|www\.)[^\s()]+\)?/gi;
const mail = /[<(]?[\w.+-]+@[\w-]+(?:\.[\w-]+)+[>)]?/g;
/** Words of buttons beside a name, and of links to it. */
const buttons =
  /\b(?:view orcid profile|view (?:author )?profile|follow (?:the )?author|follow on (?:x|twitter)|(?:click|tap) to (?:follow|share)|see (?:more|all posts))/giu;
const buttonAlone = /^(?:\+\s*)?(?:follow(?:ing)?|share|contact|bio|subscribe)$/i;

const nobody = new Set(
  [
    'no author',
    'unknown',
    'unknown author',
    'null',
    'undefined',
    'none',
    'n a',
    'not available',
  ].map(fold),
);

const dateWords =
  /^(?:first |last )?(?:published|posted|updated|modified|aktualisiert|veröffentlicht|publié|mis à jour|actualizado|publicado)\b.*\d/iu;
const age = /^\d+\s+\p{L}+(?:\s+\p{L}+){0,2}$/u;

/** Whether a text in a byline is a date, an age, an address, a button or a word for nobody. */
export function isNoise(text: string): boolean {
  if (!/\p{L}/u.test(text) || nobody.has(fold(text)) || buttonAlone.test(text)) return true;
  if (withoutNoise(text, []) === '') return true;
  if (!/\d/.test(text)) return false;
  return dateWords.test(text) || age.test(text) || readLooseDate(text) !== undefined;
}

/** The text without addresses and buttons, which are added to `noise`. */
export function withoutNoise(text: string, noise: string[]): string {
  let rest = text;
  for (const pattern of [address, mail, buttons]) {
    rest = rest.replace(pattern, (found) => {
      noise.push(found);
      return ' ';
    });
  }
  return rest === text ? text : rest.replace(/\s+/g, ' ').replace(/^[\s,;–-]+|[\s,;–-]+$/g, '');
}
