// In the browser, too.

/** A system as inventories name it: they do not tell editions of Windows apart. */
export const systems = ['android', 'ios', 'macos', 'windows'] as const;
export type System = (typeof systems)[number];

/** One app as an inventory names it. Lines that say the same of an app are one. */
export interface InventoryApp {
  /** As read, to the letter; empty where the inventory gives identifiers alone. */
  name: string;
  /** A package, a bundle id, an AppX name, a winget id, an executable or an application id, as read; empty where there is none. */
  identifier: string;
  publisher: string;
  /** Where it is installed or used; empty where the inventory does not say. */
  systems: readonly System[];
  /** How many devices are counted without saying which, added up; left out where nothing is counted. An upper bound: one device may be counted in several lines. */
  count?: number;
  /** Ids of the devices that are told apart, each once, in order; empty where none are. */
  devices: readonly string[];
}

/** What a column of a table can be read as. */
export const roles = ['name', 'identifier', 'publisher', 'system', 'count', 'device'] as const;
export type Role = (typeof roles)[number];

/** Which column, counted from 0, is read as what. A role without a column is not read. */
export type Columns = Partial<Record<Role, number>>;

/** What somebody gave: a file, or what was pasted. */
export interface Source {
  /** The name of the file; empty for what was pasted. */
  name: string;
  bytes: Uint8Array;
  /** Columns that somebody chose in place of those that were found. */
  columns?: Columns;
}

/** What was read of a source. A zip gives several. */
export interface ReadSource {
  /** The name of the file, in a zip with the zip's before it; empty for what was pasted. */
  name: string;
  /** What it was taken for: "CSV of Intune's discovered apps"; empty where it could not be read. */
  format: string;
  /** Of a table: the heads as read, the first values of each column, and which is read as what. */
  table?: { heads: readonly string[]; samples: readonly (readonly string[])[]; columns: Columns };
  apps: readonly InventoryApp[];
  /** How many lines or records name an app. */
  lines: number;
  /** What a person should know of it, sentence by sentence: what was left unread, what the format leaves out. */
  remarks: readonly string[];
  /** Why nothing was read, in one sentence that says what to do. */
  fault?: string;
}

/** How an app of an inventory was recognised. */
export const matchKinds = ['identifier', 'name', 'alias', 'suite', 'unsure', 'not-an-app', 'unknown'] as const;
export type MatchKind = (typeof matchKinds)[number];

/** What an app of an inventory is. */
export interface Match {
  kind: MatchKind;
  /** Ids of the clients it is: one, or those of a suite; empty where it is none. */
  clients: readonly string[];
  /** Ids of the clients it may be, for a person to decide; empty where it is sure. */
  offered: readonly string[];
  /** The systems that such an identifier has alone; left out where it says nothing of them. They count where the inventory says none. */
  systems?: readonly System[];
  /** Id of the platform, where the name or identifier stands for the edition there alone, such as windows-modern. */
  platform?: string;
  /** Why, in a short sentence: "com.microsoft.teams is its Android package." */
  reason: string;
}

/** An app of an inventory and what it is. */
export interface RecognisedApp {
  app: InventoryApp;
  match: Match;
}
