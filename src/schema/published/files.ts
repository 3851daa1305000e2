import type { z, ZodType } from 'zod';
import { clientFileSchema, clientsFileSchema } from './clients.ts';
import { disputesFileSchema } from './disputes.ts';
import {
  capabilitiesFileSchema,
  errorsFileSchema,
  modulesFileSchema,
  notesFileSchema,
  platformsFileSchema,
  sourcesFileSchema,
  termsFileSchema,
} from './entries.ts';
import { changesFileSchema, revisionFileSchema, revisionsFileSchema } from './history.ts';
import { supportFileSchema } from './support.ts';

interface PublishedFile {
  /** Where it lies under /data/. What stands in braces is an id. */
  path: string;
  schema: ZodType;
  /** What is in it. */
  what: string;
}

/** The JSON files that the format promises, in the order in which they are told. */
export const publishedFiles = {
  support: {
    path: 'support.json',
    schema: supportFileSchema,
    what: 'every cell: client, platform, capability, status, evidence, control, as of, source, notes, lifecycle',
  },
  clients: {
    path: 'clients.json',
    schema: clientsFileSchema,
    what: 'every client with names, identifiers, lifecycle and verdicts',
  },
  client: { path: 'clients/{client}.json', schema: clientFileSchema, what: 'one client with every statement' },
  platforms: {
    path: 'platforms.json',
    schema: platformsFileSchema,
    what: 'every platform with what it needs and its browsers',
  },
  capabilities: {
    path: 'capabilities.json',
    schema: capabilitiesFileSchema,
    what: 'every capability with what to do before it is enforced',
  },
  'powershell-modules': {
    path: 'powershell-modules.json',
    schema: modulesFileSchema,
    what: 'every PowerShell module with its ways to sign in and its successor',
  },
  notes: {
    path: 'notes.json',
    schema: notesFileSchema,
    what: 'every note: the cells it belongs to, and where it is printed',
  },
  terms: { path: 'terms.json', schema: termsFileSchema, what: 'words that people use, and what each means' },
  errors: { path: 'errors.json', schema: errorsFileSchema, what: 'codes of a failed sign-in, and what to do' },
  changes: { path: 'changes.json', schema: changesFileSchema, what: 'every change of the tables, newest first' },
  sources: { path: 'sources.json', schema: sourcesFileSchema, what: 'every source with its revisions' },
  revisions: {
    path: 'revisions.json',
    schema: revisionsFileSchema,
    what: 'every revision of the tables with what it counts',
  },
  revision: {
    path: 'revisions/{capability}/{revision}.json',
    schema: revisionFileSchema,
    what: 'what a table said at one of its revisions',
  },
  disputes: {
    path: 'disputes.json',
    schema: disputesFileSchema,
    what: 'what sources disagree on, both sides, and the cells in doubt',
  },
} as const satisfies Record<string, PublishedFile>;

export type PublishedName = keyof typeof publishedFiles;

export type Published<Name extends PublishedName> = z.output<(typeof publishedFiles)[Name]['schema']>;

export const publishedNames = Object.keys(publishedFiles) as PublishedName[];

/** Those that are one file each. */
export type WholeName = Exclude<PublishedName, 'client' | 'revision'>;

export const wholeNames = publishedNames.filter((name) => name !== 'client' && name !== 'revision');
