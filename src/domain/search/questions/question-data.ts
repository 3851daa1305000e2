// In the browser, too.

import type { VerdictStatus } from '../../verdict/verdict.ts';

/** What queries are answered from, in one small file: it is loaded while somebody types, so lists stand in place of keys. */
export interface QuestionData {
  capabilities: [id: string, name: string, abbreviation: string, words: string][];
  platforms: [id: string, name: string, shortName: string, words: string, summary: string][];
  clients: ClientRecord[];
  /** Each different verdict, as a place in the list of statuses and who says so since when. */
  verdicts: [status: number, proof: string][];
  statuses: [status: VerdictStatus, label: string][];
  /** Words of questions that do not say what is asked for. */
  ignored: string;
  /** Words that are something else, however near they are to a name. */
  others: string;
}

/** Words stand as `joinWords` gives them, parted by spaces. */
export type ClientRecord = [
  /** Empty where it is the name as an address. */
  id: string,
  name: string,
  /** Former and printed names. */
  names: string,
  aliases: string,
  identifiers: string,
  /** A letter a cell, capability by capability in the order of platforms: see `firstLetter`. */
  cells: string,
  /** "retired, ended on 9 March 2026"; empty where the client lives. */
  end: string,
  /** Place of a platform on which alone it has ended → "ended on 12 January 2021". */
  endings?: Record<number, string>,
];

/** The letter of the first verdict of the list; the others follow. */
export const firstLetter = 48;
