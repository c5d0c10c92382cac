import type { AuthorRole } from '../../model/article';
import type { BylineMessages, Words } from '../../i18n/messages';
import { ar } from '../../i18n/locales/ar';
import { en } from '../../i18n/locales/en';
import { tr } from '../../i18n/locales/tr';

/** What begins a credit, and the role it gives to the names after it. */
export interface CreditWords {
  words: string;
  role: AuthorRole;
}

const roles: readonly [role: AuthorRole, key: keyof BylineMessages][] = [
  ['author', 'bylineAuthor'],
  ['reporter', 'bylineReporter'],
  ['contributor', 'bylineContributor'],
  ['translator', 'bylineTranslator'],
  ['editor', 'bylineEditor'],
  ['photographer', 'bylinePhotographer'],
  ['illustrator', 'bylineIllustrator'],
];

/** How a line of prose may begin and still be a credit: in the words of our locales, the longest first. */
export const lineCredits: readonly CreditWords[] = longestFirst([
  ...roles.flatMap(([role, key]) =>
    [en, tr, ar].flatMap(({ messages }) =>
      formsOf(messages[key]).map((form) => ({ words: form.split('{')[0]!.trim(), role })),
    ),
  ),
  ...toCredits('author', 'Written by|Words by'),
]);

/** How a field that holds a byline may begin besides, in the languages that papers use. */
export const fieldCredits: readonly CreditWords[] = longestFirst([
  ...lineCredits,
  ...toCredits(
    'author',
    'Story by|Text by|Report by|Analysis by|Opinion by|Commentary by|Review by|Column by|Interview by|Compiled by|Posted by|Author:|Authors:|Words:|' +
      'Von|Text:|Text von|Autor:|Autorin:|Kommentar von|Ein Kommentar von|Analyse von|Eine Analyse von|Interview von|Ein Interview von|Gastbeitrag von|Ein Gastbeitrag von|' +
      'Par|Texte:|Texte :|Texte de|Écrit par|Propos recueillis par|Por|Texto:|Texto de|Escrito por|De|Di|Testo di|A cura di|Scritto da|' +
      'Door|Tekst:|Geschreven door|Av|Af|Text av|Skriven av|Skrevet av|Skrevet af|Teksti:|Автор:|Текст:|Yazan:|كتب|كتبت|كتب:|נכתב על ידי|מאת|文／|文/|作者：|執筆：',
  ),
  ...toCredits('reporter', 'Reporting by|Reported by'),
  ...toCredits(
    'photographer',
    'Photos by|Photo by|Photography by|Pictures by|Photo:|Photos:|Photos :|Foto:|Fotos:|Fotos von|Photos de|Fotos de|Foto di|写真／|写真/',
  ),
  ...toCredits('illustrator', 'Illustration by|Illustrations by|Illustration:|Illustrationen von'),
  ...toCredits(
    'translator',
    'Translation by|Übersetzt von|Übersetzung:|Aus dem Englischen von|Traduit par|Traduction de|Traducido por|Traducción de|Tradução de|Traduzido por|Traduzione di|Tradotto da|Vertaald door|翻訳／|訳／',
  ),
  ...toCredits('editor', 'Redigiert von|Édité par|Editado por'),
  ...toCredits('contributor', 'Additional reporting:|Contributing:|Mitarbeit:'),
]);

/** Words for "by" that surnames begin with as well. */
export const surnameWords: ReadonlySet<string> = new Set(['af', 'av', 'de', 'di', 'von']);

function formsOf(words: Words): readonly string[] {
  return typeof words === 'string' ? [words] : Object.values(words);
}

function toCredits(role: AuthorRole, words: string): CreditWords[] {
  return words.split('|').map((one) => ({ words: one, role }));
}

function longestFirst(credits: readonly CreditWords[]): CreditWords[] {
  return credits
    .filter(({ words }) => words !== '')
    .toSorted((one, other) => other.words.length - one.words.length);
}

/** Whether a text begins with the words of a credit, and they end there. */
export function beginsWith(text: string, words: string): boolean {
  if (text.slice(0, words.length).toLowerCase() !== words.toLowerCase()) return false;
  return /[:：／/]$/.test(words) || /^(\s|:|$)/.test(text.slice(words.length));
}
