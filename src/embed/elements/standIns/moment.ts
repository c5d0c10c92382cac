/** Stands in for `lib/moment`: feeds are read into instants of UTC, so no zone has to be known here. */
export function instantOf(text: string | undefined): number | undefined {
  const instant = text?.includes('T') ? Date.parse(text) : NaN;
  return Number.isNaN(instant) ? undefined : instant;
}
