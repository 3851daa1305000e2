import { getEntry } from 'astro:content';
import type { Source } from '../../domain/content/site-content.ts';

async function read(id: string): Promise<Source> {
  const entry = await getEntry('sources', id);
  if (entry === undefined) throw new Error(`content/sources has no ${id}.`);
  return { id, file: entry.filePath ?? '', ...entry.data };
}

const known = new Map<string, Promise<Source>>();

/** A source that is cited. In development it is read anew for each section. */
export function findSource(id: string): Promise<Source> {
  if (import.meta.env.DEV) return read(id);
  const source = known.get(id) ?? read(id);
  known.set(id, source);
  return source;
}
