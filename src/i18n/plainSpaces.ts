/** Narrow and no-break spaces differ between runtimes for the same date; a plain space does not. */
export function plainSpaces(text: string): string {
  return text.replace(/[\u00a0\u2009\u202f]/g, ' ');
}
