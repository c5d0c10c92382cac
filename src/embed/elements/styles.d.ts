/** Written by the build: the CSS of one component as an embed needs it, by the name of its style file. */
declare module 'newsprint:css/*' {
  export const css: string;
}

/** Written by the build: "Most read" in every language, by language tag. */
declare module 'newsprint:words' {
  export const mostRead: Readonly<Record<string, string>>;
}
