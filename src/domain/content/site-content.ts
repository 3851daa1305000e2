import type { CapabilityData } from '../../schema/capability.ts';
import type { ClientData } from '../../schema/client.ts';
import type { DisputeData } from '../../schema/dispute.ts';
import type { GuideData } from '../../schema/guide.ts';
import type { NoteData } from '../../schema/note.ts';
import type { PlatformData } from '../../schema/platform.ts';
import type { PowershellModuleData } from '../../schema/powershell-module.ts';
import type { SiteData } from '../../schema/site.ts';
import type { SourceData } from '../../schema/source.ts';
import type { statuses } from '../../schema/statement.ts';

/** What a source can say. */
export type Status = (typeof statuses)[number];

/** What one source says of one cell, from one of its revisions on; complete, unlike the form in the file. */
export interface Statement {
  status: Status;
  since: string;
  source: string;
}

/** Capability id → platform id → statements, newest first. */
export type Support = Record<string, Record<string, Statement[]>>;

/** One content file: its id (the file name) and its path, such as content/clients/outlook.yaml. */
export interface Entry {
  id: string;
  file: string;
}

/** A content file that ends in prose: Markdown with `<Cite id="…"/>`. */
export interface Prose {
  body: string;
}

export type Client = Entry & Omit<ClientData, 'support'> & { support: Support };
export type Platform = Entry & PlatformData;
export type Capability = Entry & CapabilityData & Prose;
export type Source = Entry & SourceData;
export type Revision = Source['revisions'][number];
export type Note = Entry & NoteData & Prose;
export type Dispute = Entry & DisputeData;
export type PowershellModule = Entry & PowershellModuleData & Prose;
export type Guide = Entry & GuideData & Prose;

/** All that the site says, as plain data. Platforms, capabilities, modules and guides are in their order, the rest by name. */
export interface SiteContent {
  site: SiteData;
  clients: Client[];
  platforms: Platform[];
  capabilities: Capability[];
  sources: Source[];
  notes: Note[];
  disputes: Dispute[];
  'powershell-modules': PowershellModule[];
  guides: Guide[];
}

/** The folders of content/, each a collection. */
export type Folder = Exclude<keyof SiteContent, 'site'>;

/** A place inside a content file: keys and indexes, outermost first. */
export type Path = readonly (string | number)[];
