import { sections } from '../domain/content/addresses.ts';
import { versionFile, wholeSiteFile, workerFile } from '../domain/content/site-version.ts';
import { hostFiles } from '../hosts/names.ts';

/** What is for hosts, for search engines and for installing a site from a network. No page leads there. */
const files: readonly string[] = [
  ...hostFiles,
  '404.html',
  'apple-touch-icon.png',
  'icon-192.png',
  'icon-512.png',
  'manifest.webmanifest',
  'opensearch.xml',
  'robots.txt',
  'sitemap.xml',
  'social.png',
  'theme.js',
  versionFile,
  workerFile,
];

/** The page of what a browser keeps of a site from a network. */
export const leftOutPage = sections.offline.address;

/** Scripts, which a copy has in one of its own; of a version's folder it has what they load. */
const script = /^_astro\/[^/]+$/;

/** Whether a file of the built site is not in a copy. */
export const isLeftOut = (path: string): boolean =>
  files.includes(path) ||
  script.test(path) ||
  path.endsWith(wholeSiteFile) ||
  `/${path}`.startsWith(leftOutPage) ||
  /\.(gz|br)$/.test(path);
