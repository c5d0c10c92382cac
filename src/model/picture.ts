import type { RichText } from './text';

/** A picture with what is printed under it. */
export interface Picture {
  /** `http(s)` or relative address. Anything else is not rendered. */
  url: string;
  /** What the picture shows, for those who cannot see it; empty when it adds nothing to the caption. */
  alt: string;
  /** Pixels of the original. With both, the page reserves the place before the picture arrives. */
  width?: number | undefined;
  height?: number | undefined;
  /** HTML's `srcset`: candidates with widths. Each address is checked. */
  srcSet?: string | undefined;
  /** HTML's `sizes`. */
  sizes?: string | undefined;
  caption?: RichText | undefined;
  /** Who made it, as printed: "Photograph: Jonas Wik". */
  credit?: string | undefined;
}

/** How much of the page a picture takes: the text column, more than it, or the whole page. */
export type ImageRole = 'inline' | 'wide' | 'full' | 'half' | 'thumbnail';
