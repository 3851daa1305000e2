// In the browser, too.

import type { Look } from '../../verdict/status-symbols.ts';
import type { VerdictStatus } from '../../verdict/verdict.ts';
import type { Term } from '../../content/site-content.ts';

// Words stand as `joinWords` gives them.

/** What a query can name. */
export interface NamedRecord {
  id: string;
  name: string;
  /** Further words that mean it. */
  words: string[];
}

export interface CapabilityRecord extends NamedRecord {
  abbreviation: string;
}

export interface PlatformRecord extends NamedRecord {
  shortName: string;
  /** Names and identifiers of clients that stand for their edition on it alone. */
  editions: string[];
}

export interface ClientRecord extends NamedRecord {
  /** Former and printed names. `words` are its aliases. */
  names: string[];
  /** Capability by capability in the order of platforms: the index of the cell's verdict. */
  cells: number[][];
  /** "retired, ended on 9 March 2026"; left out where the client lives. */
  end?: string;
}

/** What many cells answer alike. */
export interface VerdictRecord {
  look: Look;
  /** As its cell has it: "Supported", and under it "confirmed 2025". */
  word: string;
  remark: string;
  /** Who says so and since when: "confirmed by Entra: CBA on iOS and macOS, 3 January 2024". */
  proof: string;
}

/** A code that the sign-in shows where it fails. */
export interface ErrorRecord {
  /** In lower case: aadsts500171. */
  id: string;
  meaning: string;
}

/** A PowerShell module. */
export interface ModuleRecord extends NamedRecord {
  /** What to do. */
  advice: string;
}

/** Words that are no client, platform or capability by themselves. */
export interface TermRecord extends NamedRecord {
  kind: Term['kind'];
  means: string;
  /** Ids of the members of a suite, or of the clients that come nearest. */
  clients: string[];
  /** Words of a client that mean it beside these platforms. */
  bare: string[];
  platforms: string[];
  /** Empty: none. */
  capability: string;
  control: string;
  /** What the control is called. */
  controlName: string;
  /** The section of a platform's page that tells it. */
  section: string;
  /** Where it is told, from the root of the site, and what stands there as a heading. */
  address: string;
  heading: string;
}

/** Of each client what documents say of controls besides: client → control → for each platform its status or nothing. */
export type ControlRecords = Record<string, Record<string, (VerdictStatus | '')[]>>;

/** What plain questions are answered from, in one file: it is loaded while somebody types. */
export interface NameData {
  capabilities: CapabilityRecord[];
  platforms: PlatformRecord[];
  clients: ClientRecord[];
  verdicts: VerdictRecord[];
  /** Words of questions that do not say what is asked for. */
  ignored: string[];
  /** Names that are common words beside another name. */
  common: string[];
  /** Words that join names. */
  connectors: string[];
}

/** What else people type, in a file that comes after: it is as large again, and a plain question needs none of it. */
export interface WordData {
  errors: ErrorRecord[];
  modules: ModuleRecord[];
  terms: TermRecord[];
  /** Words that are something else, however near they are to a name. */
  others: string[];
  /** Package names, file names and the like, by the client. */
  identifiers: Record<string, string[]>;
  controls: ControlRecords;
  /** By the platform: the sections of its page that a term may lead to. */
  sections: Record<string, string[]>;
}

export type QuestionData = NameData & WordData;

/** Stands for the words until they have come. */
export const noWords: WordData = {
  errors: [],
  modules: [],
  terms: [],
  others: [],
  identifiers: {},
  controls: {},
  sections: {},
};
