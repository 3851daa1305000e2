import { getCollection, getEntry } from 'astro:content';
import { sortEntries } from './domain/content/order.ts';
import type { SiteContent } from './domain/content/site-content.ts';

interface Stored<Data> {
  id: string;
  filePath?: string;
  body?: string;
  data: Data;
}

/** Astro keeps the entries of a collection by their ids: here they get their order. */
const toEntries = <Data>(stored: readonly Stored<Data>[]) =>
  sortEntries(stored.map(({ id, filePath = '', data }) => ({ id, file: filePath, ...data })));

const toProse = <Data>(stored: readonly Stored<Data>[]) =>
  sortEntries(stored.map(({ id, filePath = '', data, body = '' }) => ({ id, file: filePath, ...data, body })));

async function read(): Promise<SiteContent> {
  const site = await getEntry('site', 'site');
  if (site === undefined) throw new Error('The collection "site" is empty.');
  return {
    site: site.data,
    clients: toEntries(await getCollection('clients')),
    platforms: toEntries(await getCollection('platforms')),
    capabilities: toProse(await getCollection('capabilities')),
    sources: toEntries(await getCollection('sources')),
    notes: toProse(await getCollection('notes')),
    disputes: toEntries(await getCollection('disputes')),
    'powershell-modules': toProse(await getCollection('powershell-modules')),
    errors: toEntries(await getCollection('errors')),
    terms: toEntries(await getCollection('terms')),
    guides: toProse(await getCollection('guides')),
  };
}

let content: Promise<SiteContent> | undefined;

/** The checked content for pages, from the collections. In development it is read anew for each page. */
export function getSiteContent(): Promise<SiteContent> {
  if (import.meta.env.DEV) return read();
  content ??= read();
  return content;
}
