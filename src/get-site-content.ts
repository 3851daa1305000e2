import { getCollection, type CollectionEntry } from 'astro:content';
import { sortEntries } from './domain/content/order.ts';
import type { Entry, Folder, SiteContent } from './domain/content/site-content.ts';
import { folders } from './loader/content-files.ts';

async function readFolder(folder: Folder): Promise<[Folder, Entry[]]> {
  const entries: CollectionEntry<Folder>[] = await getCollection(folder);
  return [
    folder,
    sortEntries(entries.map(({ id, data, body, filePath }) => ({ id, file: filePath ?? '', ...data, body }))),
  ];
}

async function read(): Promise<SiteContent> {
  const [site] = await getCollection('site');
  return { site: site?.data, ...Object.fromEntries(await Promise.all(folders.map(readFolder))) } as SiteContent;
}

let content: Promise<SiteContent> | undefined;

/** The checked content for pages, from the collections. In development it is read anew for each page. */
export function getSiteContent(): Promise<SiteContent> {
  if (import.meta.env.DEV) return read();
  content ??= read();
  return content;
}
