import type { VerdictStatus } from '../../verdict/verdict.ts';

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
  summary: string;
  /** Names and identifiers of clients that stand for their edition on it alone. */
  editions: string[];
}

export interface ClientRecord extends NamedRecord {
  /** Former and printed names. `words` are its aliases. */
  names: string[];
  identifiers: string[];
  /** Capability by capability in the order of platforms: the index of the cell's verdict. */
  cells: number[][];
  /** "retired, ended on 9 March 2026"; empty where the client lives. */
  end: string;
  /** The platforms on which alone it has ended: "ended on 12 January 2021". */
  endings: { platform: string; end: string }[];
}

/** A code that the sign-in shows where it fails. */
export interface ErrorRecord {
  /** In lower case: aadsts500171. */
  id: string;
  meaning: string;
}

/** What many cells answer alike. */
export interface VerdictRecord {
  status: VerdictStatus;
  word: string;
  /** Who says so and since when: "confirmed by Entra: CBA on iOS and macOS, 3 January 2024". */
  proof: string;
}

/** What queries are answered from, in one file: it is loaded while somebody types. */
export interface QuestionData {
  capabilities: CapabilityRecord[];
  platforms: PlatformRecord[];
  clients: ClientRecord[];
  verdicts: VerdictRecord[];
  errors: ErrorRecord[];
  /** Words of questions that do not say what is asked for. */
  ignored: string[];
  /** Words that are something else, however near they are to a name. */
  others: string[];
}
