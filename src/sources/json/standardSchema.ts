import type { NewsArticle } from '../../model/article';
import { fromJson } from '../json';

/** The interface that forms, routers and content collections validate through: Standard Schema, version 1. */
export interface StandardSchema<Output> {
  readonly '~standard': {
    readonly version: 1;
    readonly vendor: string;
    readonly validate: (value: unknown) => StandardResult<Output>;
    /** Only for types. */
    readonly types?: { readonly input: Output; readonly output: Output } | undefined;
  };
}

/** What a validation gives: the value, or what is wrong with it. */
export type StandardResult<Output> =
  | { readonly value: Output; readonly issues?: undefined }
  | { readonly issues: readonly StandardIssue[] };

/** One thing that is wrong, and the keys that lead to it. */
export interface StandardIssue {
  readonly message: string;
  readonly path?: readonly PropertyKey[] | undefined;
}

/**
 * The model for any tool that takes a Standard Schema. Strict, where `fromJson` mends: a value with anything wrong in
 * it fails, with every issue and its path. What is only worth knowing passes: blocks of the site's own as they are,
 * fields that the model has not left out.
 */
export const newsArticleSchema: StandardSchema<NewsArticle> = {
  '~standard': { version: 1, vendor: 'newsprint', validate },
};

function validate(value: unknown): StandardResult<NewsArticle> {
  const { article, issues } = fromJson(value);
  const wrong = issues.filter(({ severity }) => severity !== 'info');
  if (article && wrong.length === 0) return { value: article };
  return { issues: wrong.map(({ message, path }) => ({ message, path: keysOf(path) })) };
}

/** `body[3].text` as `['body', 3, 'text']`. */
function keysOf(path: string): PropertyKey[] {
  return [...path.matchAll(/\[(\d+)\]|[^.[\]]+/g)].map(([key, index]) =>
    index === undefined ? key : Number(index),
  );
}
