import type { JsonLdObject } from 'schema-dts';

/** A schema.org node: plain JSON. */
export type JsonLd = { readonly [property: string]: JsonLdValue };
type JsonLdValue = string | number | boolean | JsonLd | readonly JsonLdValue[];

/** A node while it is put together: any of its properties may turn out to be missing. */
export type Draft<Node> = { [Property in keyof Node]: Node[Property] | undefined };

/** The node without the properties that say nothing: those that are missing, empty texts, empty lists. */
export function makeNode<Node extends JsonLdObject>(draft: Draft<Node>): Node {
  const node: Partial<Node> = {};
  for (const property in draft) {
    const value = draft[property];
    if (value === undefined || value === '' || (Array.isArray(value) && value.length === 0))
      continue;
    node[property] = value as Node[typeof property];
  }
  return node as Node;
}

/** A node of schema.org's types as the plain JSON that it is. */
export function toJsonLd(node: JsonLdObject): JsonLd {
  return node as object as JsonLd;
}
