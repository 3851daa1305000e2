// In the browser, too.

import type { Scope } from '../../../schema/scope.ts';

/** Kinds of pages, in the order in which the text search offers them. */
export const kinds = ['Client', 'Platform', 'Capability', 'Guide', 'Reference'] as const;

export type PassageKind = (typeof kinds)[number];

/** A piece of prose that the text search finds. */
export interface Passage {
  /** Where it stands, from the root of the site. One passage has it. */
  address: string;
  /** Its heading; the page's title where it is the page's beginning. */
  name: string;
  /** The page's title, where the passage has a heading of its own. */
  page?: string;
  /** Whether the name is the title of a document: it counts less than a heading of the site, which tells what documents say. */
  isDocument?: true;
  kind: PassageKind;
  text: string;
  /** The ids of what it is about, where it is about some of the clients, platforms or capabilities. */
  scope?: Scope;
}
