import type { SiteContent } from './domain/content/site-content.ts';

/** Astro fills its collections in instances of modules that nothing else in the process shares. */
const shared: typeof globalThis & { siteContent?: SiteContent } = globalThis;

/** Lets the rest of a build have the content as it was read for the collections. */
export const shareContent = (content: SiteContent): SiteContent => (shared.siteContent = content);

/** The content that was read last. */
export function takeContent(): SiteContent {
  if (shared.siteContent === undefined) throw new Error('The content has not been read yet.');
  return shared.siteContent;
}
