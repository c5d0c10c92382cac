/** What a value of the model may be, beyond what its type says. */
export type Shape = StringShape | NumberShape | FlagShape | StructureShape | ChoiceShape;

export interface StringShape {
  kind: 'text' | 'url' | 'fileUrl' | 'srcSet' | 'date' | 'language';
}

export interface NumberShape {
  /** `size`: above zero; `amount`: zero or above; `count`: whole, zero or more; `span`: whole, from 1 to 1000. */
  kind: 'size' | 'amount' | 'count' | 'span' | 'integer';
}

export interface FlagShape {
  kind: 'flag';
}

export interface ChoiceShape {
  kind: 'choice';
  of: readonly (string | number)[];
}

export interface StructureShape {
  kind: 'richText' | 'block' | 'list' | 'object';
  /** Of a list: what each item is. */
  of?: Shape;
  /** Of an object: its name among the definitions. */
  name?: string;
}

export type Kind = Shape['kind'];

/** A field of an object: its shape, and whether the object is nothing without it. */
export type Field = Shape & { required?: boolean };

export type Fields = Readonly<Record<string, Field>>;

/** The shapes that a type in TypeScript can have. */
type ShapeOf<Type> = [Type] extends [boolean]
  ? FlagShape
  : [Type] extends [number]
    ? NumberShape | ChoiceShape
    : [Type] extends [string]
      ? StringShape | ChoiceShape
      : StructureShape;

/** A field for every key of a type, required where the type says so: a key without one does not compile. */
export type FieldsOf<Type> = {
  readonly [Key in keyof Type]-?: undefined extends Type[Key]
    ? ShapeOf<NonNullable<Type[Key]>> & { required?: false }
    : ShapeOf<Type[Key]> & { required: true };
};

export const text = { kind: 'text' } as const;
export const url = { kind: 'url' } as const;
/** Of a picture or a recording: `http(s)` or relative. */
export const fileUrl = { kind: 'fileUrl' } as const;
export const srcSet = { kind: 'srcSet' } as const;
export const date = { kind: 'date' } as const;
export const language = { kind: 'language' } as const;
export const size = { kind: 'size' } as const;
export const amount = { kind: 'amount' } as const;
export const count = { kind: 'count' } as const;
export const span = { kind: 'span' } as const;
export const integer = { kind: 'integer' } as const;
export const flag = { kind: 'flag' } as const;
export const richText = { kind: 'richText' } as const;
export const block = { kind: 'block' } as const;

export function list<Item extends Shape>(of: Item): { kind: 'list'; of: Item } {
  return { kind: 'list', of };
}

export function object(name: string): { kind: 'object'; name: string } {
  return { kind: 'object', name };
}

/** One of several words; `words` has each as a key, so that the compiler can ask for all of them. */
export function choice(words: Readonly<Record<string, true>>): ChoiceShape {
  return { kind: 'choice', of: Object.keys(words) };
}

export function required<Of extends Shape>(shape: Of): Of & { required: true } {
  return { ...shape, required: true };
}
