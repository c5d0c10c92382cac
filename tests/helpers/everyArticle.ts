/// <reference types="vite/client" />
import type { NewsArticle } from '../../src/model/article';

const modules = import.meta.glob<object>('../fixtures/articles/**/*.ts', { eager: true });

/** All articles of the fixtures, in every language. */
export const everyArticle = Object.values(modules)
  .flatMap((module) => Object.values(module).flat() as unknown[])
  .filter((value): value is NewsArticle => typeof value === 'object' && 'headline' in value!);
