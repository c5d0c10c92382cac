/** Written by the build: the CSS of every component, minified, with the classes it is for. */
declare module 'newsprint:styles' {
  export const styles: readonly { classes: readonly string[]; css: string }[];
}
