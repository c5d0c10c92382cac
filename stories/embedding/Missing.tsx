/** What stands in place of a widget where there is no build. */
export function Missing() {
  return (
    <p role="status">
      The embeds are shown from the built files, and there are none. Run <code>npm run build</code>,
      then start Storybook again.
    </p>
  );
}
