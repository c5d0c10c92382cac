/** Written by tsup/viteServer: the stories, made with JSX that writes HTML, and what renders them. */
declare module 'virtual:stories-as-html' {
  export const stories: Readonly<Record<string, object>>;
  export function jsx(type: unknown, props: object): unknown;
  export function print(node: unknown): string;
  export function renderIn<Result>(session: object, render: () => Result): Result;
  export function throughReact(site: object, render: unknown, onIssue: undefined): object;
}
