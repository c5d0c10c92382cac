import { blocks, inlines, objects } from './schema';
import type { Fields, Kind, Shape } from './shapes';

/** A JSON Schema, or a part of one. */
export interface JsonSchema {
  readonly [keyword: string]: unknown;
}

/** Addresses are checked by the library; a schema can only rule out the schemes that run. */
const address = '^(?!\\s*(?:javascript|vbscript|data|blob|file)\\s*:)';
const day = String.raw`^\d{4}-\d\d-\d\d(?:[Tt ]\d\d:?\d\d(?::?\d\d(?:[.,]\d{1,9})?)?\s*(?:[Zz]|[+-]\d\d(?::?\d\d)?)?)?$`;

const toSchema: Readonly<Record<Kind, (shape: Shape) => JsonSchema>> = {
  text: () => ({ type: 'string' }),
  url: () => ({ type: 'string', format: 'uri-reference', pattern: address }),
  fileUrl: () => ({ type: 'string', format: 'uri-reference', pattern: address }),
  srcSet: () => ({ type: 'string' }),
  date: () => ({ type: 'string', pattern: day }),
  language: () => ({ type: 'string', pattern: '^[A-Za-z]{2,8}(?:[-_][A-Za-z0-9]{1,8})*$' }),
  size: () => ({ type: 'number', exclusiveMinimum: 0 }),
  amount: () => ({ type: 'number', minimum: 0 }),
  count: () => ({ type: 'integer', minimum: 0 }),
  span: () => ({ type: 'integer', minimum: 1, maximum: 1000 }),
  integer: () => ({ type: 'integer' }),
  flag: () => ({ type: 'boolean' }),
  choice: (shape) => ({ enum: 'of' in shape ? shape.of : [] }),
  list: (shape) => ({
    type: 'array',
    items: shape.kind === 'list' && shape.of ? part(shape.of) : {},
  }),
  object: (shape) => ref('name' in shape ? (shape.name ?? '') : ''),
  richText: () => ref('RichText'),
  block: () => ref('Block'),
};

function part(shape: Shape): JsonSchema {
  return toSchema[shape.kind](shape);
}

function ref(name: string): JsonSchema {
  return { $ref: `#/$defs/${name}` };
}

function objectSchema(fields: Fields, type?: string): JsonSchema {
  const properties = Object.entries(fields).map(([name, shape]) => [name, part(shape)] as const);
  const required = Object.keys(fields).filter((name) => fields[name]!.required);
  return {
    type: 'object',
    properties: {
      ...(type === undefined ? {} : { type: { const: type } }),
      ...Object.fromEntries(properties),
    },
    required: [...(type === undefined ? [] : ['type']), ...required],
    additionalProperties: false,
  };
}

function elementSchemas(table: Readonly<Record<string, Fields>>, suffix: string) {
  return Object.entries(table).map(
    ([type, fields]) => [nameOf(type, suffix), objectSchema(fields, type)] as const,
  );
}

function nameOf(type: string, suffix: string): string {
  return `${type[0]!.toUpperCase()}${type.slice(1)}${suffix}`;
}

function build(): JsonSchema {
  const { NewsArticle, ...parts } = objects;
  const refsTo = (table: Readonly<Record<string, Fields>>, suffix: string) =>
    Object.keys(table).map((type) => ref(nameOf(type, suffix)));
  const ownBlock = {
    description: "A block of the site's own; the library does not check it.",
    type: 'object',
    properties: { type: { type: 'string', minLength: 1, not: { enum: Object.keys(blocks) } } },
    required: ['type'],
  };
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: 'NewsArticle',
    description: 'One article of a news site, as the package newsprint renders it.',
    ...objectSchema(NewsArticle!),
    $defs: {
      ...Object.fromEntries(
        Object.entries(parts).map(([name, fields]) => [name, objectSchema(fields)]),
      ),
      RichText: { anyOf: [{ type: 'string' }, { type: 'array', items: ref('Inline') }] },
      Inline: { anyOf: [{ type: 'string' }, ...refsTo(inlines, 'Inline')] },
      ...Object.fromEntries(elementSchemas(inlines, 'Inline')),
      Block: { anyOf: [...refsTo(blocks, 'Block'), ownBlock] },
      ...Object.fromEntries(elementSchemas(blocks, 'Block')),
    },
  };
}

/**
 * The model as JSON Schema, draft 2020-12: for editors, for a CMS, for whoever validates without JavaScript. It says
 * what `fromJson` keeps without an issue, but for addresses and dates, of which a schema knows only the form.
 */
export const newsArticleJsonSchema: JsonSchema = /* @__PURE__ */ build();
