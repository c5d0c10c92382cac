type Schema = Readonly<Record<string, unknown>>;

/**
 * Whether a value is what a JSON Schema says: the keywords that ours uses, read by the book and by nothing of the
 * library. A keyword it does not know throws.
 */
export function matchesSchema(root: Schema): (value: unknown) => boolean {
  const matches = (schema: Schema, value: unknown): boolean =>
    Object.entries(schema).every(([keyword, argument]) => {
      const test = keywords[keyword];
      if (!test) throw new Error(`What does "${keyword}" mean?`);
      return test(argument as never, value, schema);
    });

  const keywords: Readonly<
    Record<string, (argument: never, value: unknown, schema: Schema) => boolean>
  > = {
    $schema: () => true,
    $defs: () => true,
    title: () => true,
    description: () => true,
    format: () => true,
    $ref: (ref: string, value) => {
      const definition = (root['$defs'] as Record<string, Schema>)[ref.replace('#/$defs/', '')];
      if (!definition) throw new Error(`Where is ${ref}?`);
      return matches(definition, value);
    },
    type: (type: string, value) =>
      typeOf(value) === type || (type === 'number' && typeOf(value) === 'integer'),
    const: (constant: unknown, value) => value === constant,
    enum: (constants: unknown[], value) => constants.includes(value),
    anyOf: (schemas: Schema[], value) => schemas.some((schema) => matches(schema, value)),
    not: (schema: Schema, value) => !matches(schema, value),
    minLength: (length: number, value) => typeof value !== 'string' || value.length >= length,
    pattern: (pattern: string, value) =>
      typeof value !== 'string' || new RegExp(pattern, 'u').test(value),
    minimum: (least: number, value) => typeof value !== 'number' || value >= least,
    maximum: (most: number, value) => typeof value !== 'number' || value <= most,
    exclusiveMinimum: (below: number, value) => typeof value !== 'number' || value > below,
    items: (schema: Schema, value) =>
      !Array.isArray(value) || value.every((item) => matches(schema, item)),
    properties: (properties: Record<string, Schema>, value) =>
      entriesOf(value).every(([key, entry]) => {
        const schema = Object.hasOwn(properties, key) ? properties[key] : undefined;
        return schema === undefined || matches(schema, entry);
      }),
    required: (names: string[], value) =>
      typeOf(value) !== 'object' || names.every((name) => Object.hasOwn(value as object, name)),
    additionalProperties: (_: boolean, value, { properties }) =>
      entriesOf(value).every(([key]) => Object.hasOwn(properties as object, key)),
  };
  return (value) => matches(root, value);
}

function typeOf(value: unknown): string {
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'array';
  return Number.isInteger(value) ? 'integer' : typeof value;
}

function entriesOf(value: unknown): [string, unknown][] {
  return typeOf(value) === 'object' ? Object.entries(value as object) : [];
}
