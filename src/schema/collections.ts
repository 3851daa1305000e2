import type { z, ZodType } from 'zod';
import { capabilitySchema } from './capability.ts';
import { clientSchema } from './client.ts';
import { disputeSchema } from './dispute.ts';
import { errorSchema } from './error.ts';
import { guideSchema } from './guide.ts';
import { noteSchema } from './note.ts';
import { platformSchema } from './platform.ts';
import { powershellModuleSchema } from './powershell-module.ts';
import { siteSchema } from './site.ts';
import { sourceSchema } from './source.ts';
import { termSchema } from './term.ts';

interface Collection {
  /** The ending of its files. .mdx: front matter and prose. */
  ending: '.yaml' | '.mdx';
  /** What one file may say, shorthands written out. */
  schema: ZodType;
  /** One entry of it, in words. */
  one: string;
}

/** The kinds of content files, in the order in which they are told: the folders of content/, and content/site.yaml. */
export const collections = {
  clients: { ending: '.yaml', schema: clientSchema, one: 'a client' },
  platforms: { ending: '.yaml', schema: platformSchema, one: 'a platform' },
  capabilities: { ending: '.mdx', schema: capabilitySchema, one: 'a capability' },
  sources: { ending: '.yaml', schema: sourceSchema, one: 'a source' },
  notes: { ending: '.mdx', schema: noteSchema, one: 'a note' },
  disputes: { ending: '.yaml', schema: disputeSchema, one: 'a dispute' },
  'powershell-modules': { ending: '.mdx', schema: powershellModuleSchema, one: 'a PowerShell module' },
  errors: { ending: '.yaml', schema: errorSchema, one: 'an error' },
  terms: { ending: '.yaml', schema: termSchema, one: 'a term' },
  guides: { ending: '.mdx', schema: guideSchema, one: 'a guide' },
  site: { ending: '.yaml', schema: siteSchema, one: 'the site' },
} as const satisfies Record<string, Collection>;

export type CollectionName = keyof typeof collections;

/** A folder of content/. */
export type Folder = Exclude<CollectionName, 'site'>;

/** What a file of a collection says, once its schema has taken it. */
export type FileData<Name extends CollectionName> = z.output<(typeof collections)[Name]['schema']>;

export const collectionNames = Object.keys(collections) as CollectionName[];

export const folders = collectionNames.filter((name) => name !== 'site');
