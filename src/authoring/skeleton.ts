import { stringify } from 'yaml';
import type { ZodObject } from 'zod';
import type { SiteContent } from '../domain/content/site-content.ts';
import { collections, type Folder } from '../schema/collections.ts';

/** Stands in a skeleton where only a person knows what to say. */
export const toBeWritten = 'To be written.';

/** What a person says of a new entry beside its id. */
export interface Given {
  /** Its name or title. */
  name: string;
  /** Ids of what it rests on. */
  source: string[];
  client: string[];
  platform: string[];
  capability: string[];
  /** Id of the support table of a capability. */
  table?: string;
}

const nextOrder = (entries: readonly { order: number }[]) => Math.max(0, ...entries.map(({ order }) => order)) + 1;

/** The parts of a scope that were named, if any. */
function scopeOf({ client, platform, capability }: Given): Record<string, string[]> | undefined {
  const named = Object.entries({ client, platform, capability }).filter(([, ids]) => ids.length > 0);
  return named.length === 0 ? undefined : Object.fromEntries(named);
}

/** What an entry must say. What nobody has said yet is named as that, and never made up. */
const skeletons: Record<Folder, (given: Given, content: SiteContent) => Record<string, unknown>> = {
  clients: ({ name }) => ({
    name,
    category: 'unknown',
    summary: toBeWritten,
    lifecycle: { state: 'unknown' },
  }),
  platforms: ({ name }, { platforms }) => ({
    name,
    shortName: name,
    order: nextOrder(platforms),
    summary: toBeWritten,
    lifecycle: { state: 'unknown' },
  }),
  capabilities: ({ name, table }, { capabilities }) => ({
    name,
    abbreviation: name,
    order: nextOrder(capabilities),
    table,
    summary: toBeWritten,
  }),
  sources: ({ name }) => ({ title: name, shortTitle: name, publisher: toBeWritten, kind: 'documentation' }),
  notes: (given) => ({ title: given.name, kind: 'limit', scope: scopeOf(given), sources: given.source }),
  disputes: (given) => ({
    title: given.name,
    scope: scopeOf(given),
    sides: [{ says: toBeWritten, sources: given.source }, { says: toBeWritten }],
    reading: 'Open.',
  }),
  'powershell-modules': ({ name, source }, content) => ({
    name,
    order: nextOrder(content['powershell-modules']),
    advice: toBeWritten,
    summary: toBeWritten,
    lifecycle: { state: 'unknown' },
    sources: source,
  }),
  errors: ({ source }) => ({
    kind: 'certificate',
    meaning: toBeWritten,
    action: toBeWritten,
    cause: toBeWritten,
    sources: source,
  }),
  terms: ({ name }) => ({ kind: 'look-alike', name, means: toBeWritten }),
  guides: ({ name }, { guides }) => ({ title: name, summary: toBeWritten, order: nextOrder(guides) }),
};

/** The fields of a new entry by name. */
export const buildSkeleton = (folder: Folder, given: Given, content: SiteContent): Record<string, unknown> =>
  skeletons[folder](given, content);

/** A field that may be left out stands as a comment that says what it is for. */
function writeField(key: string, fields: Record<string, unknown>, schema: ZodObject): string {
  if (fields[key] !== undefined) return stringify({ [key]: fields[key] }, { lineWidth: 0 }).trimEnd();
  return `# ${key}: ${schema.shape[key]?.description ?? ''}`;
}

/** The text of a new file: every field of its schema in order. */
export function writeSkeleton(folder: Folder, fields: Record<string, unknown>): string {
  const { schema, ending } = collections[folder];
  const yaml = Object.keys(schema.shape)
    .map((key) => `${writeField(key, fields, schema)}\n`)
    .join('');
  return ending === '.yaml' ? yaml : `---\n${yaml}---\n\n${toBeWritten}\n`;
}
