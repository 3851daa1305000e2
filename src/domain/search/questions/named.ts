// In the browser, too.

import type { Meaning } from './index-words.ts';
import type { Part } from './read-question.ts';
import type { CapabilityRecord, ClientRecord, PlatformRecord } from './question-data.ts';

/** Names that are a common word beside another name: "access Outlook", "Office Excel", "how to do", "Mac desktop". */
const ambiguousWords = ['access', 'office', 'todo', 'desktop'];

/** The entries of one kind that a query names, the least doubtful only. */
export interface Named<Entry> {
  entries: Entry[];
  /** Mistyped, half typed, or one word for several. */
  isGuess: boolean;
  /** Whether no word names any that could not be a common word as well. */
  isAmbiguous: boolean;
}

export interface NamedEntries {
  clients: Named<ClientRecord>;
  platforms: Named<PlatformRecord>;
  capabilities: Named<CapabilityRecord>;
}

/** @param read the entry of a meaning, if it is one of the kind */
function listNamed<Entry>(parts: readonly Part[], read: (meaning: Meaning) => Entry | undefined): Named<Entry> {
  const named = parts.flatMap(({ text, meanings, doubt }) => {
    const entries = meanings.map(read).filter((entry) => entry !== undefined);
    return entries.length > 0 ? [{ text, entries, doubt }] : [];
  });
  const clear = named.filter(({ text }) => !ambiguousWords.includes(text));
  const candidates = clear.length > 0 ? clear : named;
  const doubt = Math.min(...candidates.map((part) => part.doubt));
  const surest = candidates.filter((part) => part.doubt === doubt);
  const entries = [...new Set(surest.flatMap((part) => part.entries))];
  const isGuess = surest.length > 0 && (doubt > 0 || entries.length > surest.length);
  return { entries, isGuess, isAmbiguous: clear.length === 0 };
}

/** What the parts of a query name. */
export function listNamedEntries(parts: readonly Part[]): NamedEntries {
  return {
    clients: listNamed(parts, (meaning) => (meaning.kind === 'client' ? meaning.entry : undefined)),
    platforms: listNamed(parts, (meaning) => (meaning.kind === 'platform' ? meaning.entry : undefined)),
    capabilities: listNamed(parts, (meaning) => (meaning.kind === 'capability' ? meaning.entry : undefined)),
  };
}
