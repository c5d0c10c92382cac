import type { ComponentPropsWithRef, ComponentType, ReactNode } from 'react';
import type { AgeLocale } from '../i18n/age';
import type { ShareMessages } from '../i18n/messages';
import type { PageVersion } from '../model/alternateVersion';

/**
 * The elements that a site may replace with its own: a router's link, an image component, a ticking time. Each gets
 * the attributes of the element it stands in for.
 */
export interface Components {
  /** In place of `<a>`. */
  Link: ComponentType<LinkProps>;
  /** In place of `<img>`. */
  Image: ComponentType<ImageProps>;
  /** In place of `<time>`. */
  Time: ComponentType<TimeProps>;
  /** In place of the plain link that switches between the mobile and the desktop version. */
  VersionLink: ComponentType<VersionLinkProps>;
  /** Around the pictures of a gallery, whose links it may open one by one on the same page. */
  Lightbox: ComponentType<LightboxProps>;
  /**
   * Around a picture and its link: shows it once a reader asks for it. Small pictures beside headlines and names are
   * then left out.
   */
  PictureGate: ComponentType<PictureGateProps>;
  /** In place of the link card of an embed: asks readers before it loads anything of another site. */
  ConsentGate: ComponentType<ConsentGateProps>;
  /** Around the lists of a `MostRead` that has several: shows one at a time. */
  Tabs: ComponentType<TabsProps>;
  /** Before the links of a `Share`: copies the link, and opens the browser's own share sheet. */
  ShareButtons: ComponentType<ShareButtonsProps>;
}

export type LinkProps = ComponentPropsWithRef<'a'> & { href: string };

export type ImageProps = ComponentPropsWithRef<'img'> & { src: string; alt: string };

export interface TimeProps extends ComponentPropsWithRef<'time'> {
  /** Valid ISO 8601: an instant in UTC, or a day. */
  dateTime: string;
  /** The date in words: what is shown on the server and without JavaScript. */
  children: ReactNode;
  /** Given where the age is to stand in place of the date; one that does not tick leaves it out of its attributes. */
  age?: TimeAge | undefined;
}

/** What a leaf says an age with. Plain data: a server component may hand it to the browser. */
export interface TimeAge {
  /** What stands there on the server, in words. */
  text: string;
  /** The same in full, for screen readers. */
  spoken: string;
  /** `Published {age}` */
  pattern: string;
  locale: AgeLocale;
  /** The server's time in milliseconds; without it the reader's clock counts. */
  now?: number | undefined;
  /** Milliseconds after which the date stands there again. */
  within: number;
}

export interface VersionLinkProps extends LinkProps {
  /** The version shown now; the link leads to the other. */
  version: PageVersion;
  /** Whether the choice is to be kept for the session. */
  remember?: boolean | undefined;
  /** Called with the version chosen, before the browser follows the link. */
  onVersionChange?: ((version: PageVersion) => void) | undefined;
  /** Spoken once `version` has changed without a new page. */
  announcement: string;
}

/** What every component that prints links or pictures accepts. */
export interface WithComponents {
  /** Elements of the site's own in place of `<a>`, `<img>`, … */
  components?: Partial<Components> | undefined;
}

export interface LightboxProps {
  /** The pictures, each a link to its file. */
  children: ReactNode;
  labels: Readonly<Record<'next' | 'previous' | 'close' | 'gallery', string>>;
  /** `{number} of {total}`, in the locale's words. */
  position: string;
}

export interface PictureGateProps {
  /** The picture, which loads lazily. */
  children: ReactNode;
  /** What it shows, in words. */
  alt: string;
}

export interface TabsProps {
  /** What the tabs choose between, in words. */
  label: string;
  /** Words of the tabs, in the order of the lists. */
  titles: readonly string[];
  /** The lists, each in its group under a heading of its own: what is shown without JavaScript. */
  children: ReactNode;
}

export interface ConsentGateProps {
  /** Name of the other site as a key, `youtube`; what is agreed to for one is agreed to for all of it. */
  provider: string;
  frame: FrameProps;
  /** What readers agree to. */
  notice: string;
  /** Words of the button. */
  action: string;
  /** The link card: what is shown without JavaScript, and beside the button. */
  children: ReactNode;
}

/** What an `<iframe>` of another site is made with. */
export interface FrameProps {
  src: string;
  title: string;
  width?: number | undefined;
  height?: number | undefined;
}

export interface ShareButtonsProps {
  /** Absolute address of the article. */
  url: string;
  title: string;
  messages: Pick<ShareMessages, 'share' | 'copyLink' | 'linkCopied' | 'copyFailed'>;
}
