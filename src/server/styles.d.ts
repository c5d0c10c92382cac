/** Written by the build: the CSS of every component, minified. */
declare module 'newsprint:styles' {
  export const styles: string;
}
