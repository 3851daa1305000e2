// In the browser, too.

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
  kind: PassageKind;
  text: string;
}
