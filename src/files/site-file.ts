import type { Place } from '../domain/content/place.ts';
import type { SiteContent } from '../domain/content/site-content.ts';

/** A file of the site that Astro does not render: what other programs and scripts read, and pages without the site's own frame. */
export interface SiteFile {
  /** From the root of the site. That of a page ends in a slash. */
  address: string;
  write(): string | Uint8Array | Promise<string | Uint8Array>;
}

/** What such files are written from. */
export interface Site {
  content: SiteContent;
  place: Place;
  /** Names the build. A development server has none. */
  version: string | undefined;
}
