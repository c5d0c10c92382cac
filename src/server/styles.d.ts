/** Written by the build: the rules of every component, with the classes they are for. */
declare module 'newsprint:styles' {
  import type { Rule } from './pageRules';
  export const styles: readonly { classes: readonly string[]; rules: readonly Rule[] }[];
}
