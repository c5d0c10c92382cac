/** Text inside a block: plain, or a run of {@link Inline} pieces. */
export type RichText = string | readonly Inline[];

/** A piece of text: characters, or an element around more text. It cannot express a script, a style or a handler. */
export type Inline =
  | string
  | { type: 'link'; url: string; text: RichText }
  | { type: TextElement; text: RichText }
  | { type: 'abbr'; text: RichText; title?: string | undefined }
  /** Text in another language than what stands around it; `language` is a BCP 47 tag. */
  | { type: 'span'; text: RichText; language: string }
  /** The mark of a footnote, `text` as printed; `id` is that of the note. */
  | { type: 'footnote'; id: string; text: RichText }
  | { type: 'lineBreak' };

/** Inline elements that hold only text. */
export type TextElement =
  | 'strong'
  | 'emphasis'
  | 'code'
  | 'mark'
  | 'sub'
  | 'sup'
  | 'small'
  | 'deleted'
  | 'inserted'
  | 'quote'
  | 'cite'
  | 'keyboard';
