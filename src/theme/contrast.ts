/** Red, green and blue from 0 to 255. */
export type Rgb = readonly [red: number, green: number, blue: number];

/** Reads `#abc` or `#aabbcc`; `undefined` for anything else. */
export function parseHex(text: string): Rgb | undefined {
  const digits = /^#([\da-f]{3}|[\da-f]{6})$/i.exec(text)?.[1];
  if (!digits) return undefined;

  const size = digits.length / 3;
  const channel = (index: number) =>
    Number.parseInt(
      digits.slice(index * size, (index + 1) * size).padStart(2, digits[index * size]),
      16,
    );
  return [channel(0), channel(1), channel(2)];
}

/** `share` of the second colour in the first, as hex. */
export function mix(first: Rgb, second: Rgb, share: number): string {
  const channels = first.map((value, index) =>
    Math.round(value + (second[index]! - value) * share),
  );
  return `#${channels.map((value) => value.toString(16).padStart(2, '0')).join('')}`;
}

/** WCAG 2 contrast ratio of two hex colours, 1 to 21. */
export function contrastRatio(first: string, second: string): number {
  const [high, low] = [luminance(first), luminance(second)].toSorted((a, b) => b - a);
  return (high! + 0.05) / (low! + 0.05);
}

function luminance(colour: string): number {
  const [red, green, blue] = parseHex(colour)!.map((value) => {
    const share = value / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red! + 0.7152 * green! + 0.0722 * blue!;
}
