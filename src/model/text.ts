/** Text inside a block: plain, or a run of {@link Inline} pieces. */
export type RichText = string | readonly Inline[];

/** A piece of text: characters, or an element around more text. It cannot express a script, a style or a handler. */
export type Inline =
  | string
  | { type: 'link'; url: string; text: RichText }
  | { type: TextElement; text: RichText }
  | { type: 'abbr'; text: RichText; title?: string | undefined }
  | { type: 'lineBreak' };

/** Inline elements that hold only text. */
export type TextElement = 'strong' | 'emphasis' | 'code' | 'mark' | 'sub' | 'sup';
