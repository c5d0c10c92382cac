/** A text with its white space collapsed as HTML does. */
export interface Words {
  /** Without white space at either end. */
  value: string;
  startsBlank: boolean;
  endsBlank: boolean;
  /** Whether white space stands between two of its words. */
  isSplit: boolean;
  /** Whether any of it can be seen. */
  isVisible: boolean;
}

const visible = /[^\s\u200b-\u200f\u2060]/;
const between = /([ \t\n\r\f]+)/;

/**
 * Adds a piece that is white space or begins with none. What has to be known of a text is noted here, piece by piece as
 * the parser hands it over: a string that was put together is not looked at again, since V8 would first have to copy it.
 */
export function addPiece(words: Words, piece: string): void {
  const code = piece === ' ' ? 32 : piece.charCodeAt(0);
  if (code <= 32 && (code === 32 || (code >= 9 && code <= 13 && code !== 11))) {
    if (words.value === '') words.startsBlank = true;
    else words.endsBlank = true;
    return;
  }
  if (words.endsBlank) {
    words.value = words.value + ' ' + piece;
    words.endsBlank = false;
    words.isSplit = true;
  } else {
    words.value += piece;
  }
  if (!words.isVisible) words.isVisible = (code > 32 && code < 127) || visible.test(piece);
}

/** The words of a text that is there as a whole. */
export function wordsOf(text: string): Words {
  const words = {
    value: '',
    startsBlank: false,
    endsBlank: false,
    isSplit: false,
    isVisible: false,
  };
  for (const piece of text.split(between)) if (piece !== '') addPiece(words, piece);
  return words;
}

/** The text that words are of, one space for all white space. */
export function textOf({ startsBlank, value, endsBlank }: Words): string {
  return (startsBlank ? ' ' : '') + value + (endsBlank ? ' ' : '');
}
