// In the browser, too.

import type { Folder } from '../../schema/collections.ts';
import type { Scope } from '../../schema/scope.ts';
import type { Capability, Dispute, Note } from './site-content.ts';

// Addresses begin at the root of the site; `url()` puts the base path before them. All parts are ids.

/** A page as a link to it. */
export interface PageLink {
  address: string;
  name: string;
}

/** The sections of the site. */
export const sections = {
  home: { address: '/', name: 'Home' },
  clients: { address: '/clients/', name: 'Clients' },
  platforms: { address: '/platforms/', name: 'Platforms' },
  capabilities: { address: '/capabilities/', name: 'Capabilities' },
  check: { address: '/check/', name: 'Check' },
  powershell: { address: '/powershell/', name: 'PowerShell' },
  guides: { address: '/guides/', name: 'Guides' },
  errors: { address: '/errors/', name: 'Errors and what they mean' },
  terms: { address: '/terms/', name: 'Words people use' },
  changes: { address: '/changes/', name: 'Changes' },
  promises: { address: '/promises/', name: 'Promises' },
  disputes: { address: '/disputes/', name: 'Disputes' },
  sources: { address: '/sources/', name: 'Sources' },
  data: { address: '/data/', name: 'Data' },
  search: { address: '/search/', name: 'Search' },
  offline: { address: '/offline/', name: 'Without a connection' },
} as const satisfies Record<string, PageLink>;

/** The folders of content/ whose entries have a page each. */
export const foldersWithPages = ['clients', 'platforms', 'capabilities', 'guides'] as const satisfies Folder[];

/** The page of an entry. */
export function pageAddress(folder: (typeof foldersWithPages)[number], id: string): string {
  return `${sections[folder].address}${id}/`;
}

export const clientAddress = (id: string): string => pageAddress('clients', id);
export const platformAddress = (id: string): string => pageAddress('platforms', id);
export const capabilityAddress = (id: string): string => pageAddress('capabilities', id);
export const guideAddress = (id: string): string => pageAddress('guides', id);

/** Where it is told what stands in the way of enforcing a capability: for the subject of the site on the section's own page. */
export const checkAddress = ({ id }: Pick<Capability, 'id'>, [subject]: readonly Pick<Capability, 'id'>[]): string =>
  id === subject?.id ? sections.check.address : `${sections.check.address}${id}/`;

/** A section of a page. */
export const pageSectionAddress = (page: string, section: string): string => `${page}#${section}`;

/** Where a PowerShell module is told, on the page of all. */
export const moduleAddress = (id: string): string => `${sections.powershell.address}#${id}`;

/** Where an error is told, on the page of all. */
export const errorAddress = (id: string): string => `${sections.errors.address}#${id}`;

/** Where a word that people use is told, on the page of all. */
export const termAddress = (id: string): string => `${sections.terms.address}#${id}`;

/** Where it is told how a verdict is made. */
export const verdictsAddress = `${sections.sources.address}#verdicts`;

/** Where the statuses are told. */
export const legendAddress = `${sections.home.address}#legend`;

/** Where a source is told, on the page of all. */
export const sourceAddress = (id: string): string => `${sections.sources.address}#${id}`;

/** Where a dispute of documents is told, on the page of all. */
export function disputeAddress({ id }: Pick<Dispute, 'id'>): string {
  return `${sections.disputes.address}#${id}`;
}

/** The id of a cell on its client's page, after the `#`. */
export function cellId(capability: string, platform: string): string {
  return `${capability}-${platform}`;
}

/** Where a cell is told in full. */
export function cellAddress(client: string, capability: string, platform: string): string {
  return `${clientAddress(client)}#${cellId(capability, platform)}`;
}

/** The id of a note on the page that prints it in full, after the `#`. */
export const noteId = ({ id }: Pick<Note, 'id'>): string => `note-${id}`;

export const isNoteAddress = (address: string): boolean => address.includes(`#${noteId({ id: '' })}`);

/** Of the ids that something names the one that is asked for, else the first. */
const choose = (named: readonly string[], asked: readonly string[]): string =>
  asked.find((id) => named.includes(id)) ?? named[0] ?? '';

/**
 * The page on which a note is printed in full: of a client it names, else of a platform, else of a capability; where it
 * names several, the one that is asked for.
 */
export function notePage({ client, platform, capability = [] }: Scope, asked: Scope): string {
  if (client !== undefined) return clientAddress(choose(client, asked.client ?? []));
  if (platform !== undefined) return platformAddress(choose(platform, asked.platform ?? []));
  return capabilityAddress(choose(capability, asked.capability ?? []));
}

/** Where a note is printed in full. */
export const noteAddress = (note: Pick<Note, 'id' | 'scope'>, asked: Scope): string =>
  `${notePage(note.scope, asked)}#${noteId(note)}`;

/** The page of a capability's table at a revision. */
export function revisionAddress(capability: string, revision: string): string {
  return `${capabilityAddress(capability)}${revision}/`;
}

/** Where it is told what changed between two revisions, from the page of the capability on. What one revision changed stands on its own page. */
export const comparisonPath = (older: string, newer: string, isNext: boolean): string =>
  isNext ? `${newer}/#changes` : `${newer}/since/${older}/`;

/** Where it is told what changed between two revisions of a capability's table. */
export function comparisonAddress(capability: string, older: string, newer: string, isNext: boolean): string {
  return capabilityAddress(capability) + comparisonPath(older, newer, isNext);
}

/** Where any two revisions of a capability's table are chosen to be compared. */
export const compareAddress = (capability: string): string => `${capabilityAddress(capability)}#compare`;

/** Where the table of a page is told whole, where the page itself shows its beginning. */
export const wholeTableAddress = (page: string): string => `${page}clients/`;

/** A part of a table of clients, where it is too long for its page. */
export const tablePartAddress = (page: string, part: string): string => `${wholeTableAddress(page)}${part}/`;

/** Changes of a year, where those of all are too many for one page. */
export const changesAddress = (year: string, page: number): string =>
  `${sections.changes.address}${year}/${page === 1 ? '' : `${page}/`}`;

/** All changes on one page, however many. */
export const allChangesAddress = `${sections.changes.address}all/`;

/** The feed of what changes on a page. */
export const feedAddress = (page: string): string => `${page}feed.xml`;

/** Stands for the address of the site in what is typed or pasted elsewhere, where the site does not know it. */
export const thisSite = '<this site>';

/** The folders of what other sites show of this one; the pages in the first are the only ones that may be framed. */
export const embedFolder = '/embed/';
export const badgeFolder = '/badge/';

/** What a client supports of a capability, as a page to be framed. */
export const embedAddress = (capability: string, client: string): string => `${embedFolder}${capability}/${client}/`;

/** The same as a small picture. */
export const badgeAddress = (capability: string, client: string): string => `${badgeFolder}${capability}/${client}.svg`;

/** A page as Markdown. */
export const markdownAddress = (page: string): string =>
  page === sections.home.address ? '/index.md' : page.replace(/\/$/, '.md');

/** A file for other programs, such as support.csv. */
export const dataAddress = (file: string): string => `${sections.data.address}${file}`;

export const clientDataAddress = (id: string): string => dataAddress(`clients/${id}.json`);

export function revisionDataAddress(capability: string, revision: string): string {
  return dataAddress(`revisions/${capability}/${revision}.json`);
}

export const schemaAddress = (collection: string): string => dataAddress(`schemas/${collection}.json`);

/** The form of a published file. */
export const publishedSchemaAddress = (name: string): string => schemaAddress(`published/${name}`);
