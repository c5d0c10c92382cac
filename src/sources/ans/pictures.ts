import type { Picture } from '../../model/picture';
import { compact } from '../result';
import { listAt, sizeAt, textAt } from '../untrusted';
import type { Reading } from './reading';

/** The picture in an ANS image; one without an address that may be loaded is reported. */
export function readPicture(image: unknown, reading: Reading, path: string): Picture | undefined {
  const url = reading.addresses.picture(textAt(image, 'url'));
  if (!url) {
    reading.issues.report(
      'warning',
      'picture-dropped',
      path,
      'A picture was left out: it has no http(s) address in `url`.',
    );
    return undefined;
  }
  const credit = readCredit(image, reading);
  return compact<Picture>({
    url,
    alt: reading.plain(textAt(image, 'alt_text')),
    width: sizeAt(image, 'width'),
    height: sizeAt(image, 'height'),
    caption: reading.rich(textAt(image, 'caption')) ?? reading.rich(textAt(image, 'subtitle')),
    credit: credit || undefined,
  });
}

/** "Jonas Wik, Nordbild": those who made it, then those it belongs to; what editors wrote over that comes first. */
function readCredit(image: unknown, reading: Reading): string {
  const named = (key: string) => [
    ...namesIn(image, key, 'by', reading),
    ...namesIn(image, key, 'affiliation', reading),
  ];
  const vanity = named('vanity_credits');
  return [...new Set(vanity.length > 0 ? vanity : named('credits'))].join(', ');
}

function namesIn(image: unknown, key: string, role: string, reading: Reading): string[] {
  return listAt(image, key, role)
    .map((person) => reading.plain(textAt(person, 'byline') || textAt(person, 'name')))
    .filter(Boolean);
}
