import { markdownAddress } from '../domain/content/addresses.ts';
import { placeLinks } from '../domain/content/place.ts';
import { listAllTwins } from '../domain/export/twins/all.ts';
import { writeFullLlms, writeLlms } from '../domain/export/llms.ts';
import type { Site, SiteFile } from './site-file.ts';

/** The twin of each page as Markdown, the list of them, and all in one file. */
export const listTwinFiles = ({ content, place }: Site): SiteFile[] => [
  ...listAllTwins(content).map((twin) => ({
    address: markdownAddress(twin.page),
    write: () => placeLinks(place, twin.text),
  })),
  { address: '/llms.txt', write: () => placeLinks(place, writeLlms(content)) },
  { address: '/llms-full.txt', write: () => placeLinks(place, writeFullLlms(content)) },
];
