import type { z } from 'zod';
import type { clientEntrySchema } from '../../schema/client.ts';
import type { collections, FileData, Folder } from '../../schema/collections.ts';
import type { completeStatementSchema, completeSupportSchema } from '../../schema/statement.ts';

export type { Folder };

/** What one source says of one cell, from one of its revisions on; complete, unlike the form in the file. */
export type Statement = z.output<typeof completeStatementSchema>;

/** What a source can say. */
export type Status = Statement['status'];

/** Capability id → platform id → statements, newest first. */
export type Support = z.output<typeof completeSupportSchema>;

/** One content file: its id (the file name) and its path, such as content/clients/outlook.yaml. */
export interface Entry {
  id: string;
  file: string;
}

/** A content file that ends in prose: Markdown with `<Cite id="…"/>`. */
export interface Prose {
  body: string;
}

/** The folders whose files end in prose. */
export type ProseFolder = {
  [Name in Folder]: (typeof collections)[Name]['ending'] extends '.mdx' ? Name : never;
}[Folder];

type EntryOf<Name extends Folder> = Entry & FileData<Name> & (Name extends ProseFolder ? Prose : unknown);

export type Client = Entry & z.output<typeof clientEntrySchema>;
export type Platform = EntryOf<'platforms'>;
export type Capability = EntryOf<'capabilities'>;
export type Source = EntryOf<'sources'>;
export type Revision = Source['revisions'][number];
export type Note = EntryOf<'notes'>;
export type Dispute = EntryOf<'disputes'>;
export type PowershellModule = EntryOf<'powershell-modules'>;
export type SignInError = EntryOf<'errors'>;
export type Term = EntryOf<'terms'>;
export type Guide = EntryOf<'guides'>;

/** All that the site says, as plain data. Platforms, capabilities, modules and guides are in their order, the rest by id. */
export interface SiteContent {
  site: FileData<'site'>;
  clients: Client[];
  platforms: Platform[];
  capabilities: Capability[];
  sources: Source[];
  notes: Note[];
  disputes: Dispute[];
  'powershell-modules': PowershellModule[];
  errors: SignInError[];
  terms: Term[];
  guides: Guide[];
}

/** A place inside a content file: keys and indexes, outermost first. */
export type Path = readonly (string | number)[];
