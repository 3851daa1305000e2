// In the browser, too.

import type { Meaning, WordIndex } from './index-words.ts';
import type { Part } from './read-question.ts';
import type { CapabilityRecord, ClientRecord, ModuleRecord, PlatformRecord, TermRecord } from './question-data.ts';

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
  modules: Named<ModuleRecord>;
  terms: Named<TermRecord>;
}

/** @param read the entry of a meaning, if it is one of the kind */
function listNamed<Entry>(
  parts: readonly Part[],
  { common, connectors }: Pick<WordIndex, 'common' | 'connectors'>,
  read: (meaning: Meaning) => Entry | undefined,
): Named<Entry> {
  const found = parts.map(({ text, meanings, doubt }) => ({
    text,
    entries: meanings.map(read).filter((entry) => entry !== undefined),
    doubt,
  }));
  /** "Planner and To Do": what joins a common word to a name makes a name of it. */
  const isJoined = (at: number) =>
    [-1, 1].some((step) => {
      const [between, other] = [found[at + step], found[at + 2 * step]];
      return between !== undefined && connectors.has(between.text) && other !== undefined && other.entries.length > 0;
    });
  const named = found
    .map((part, at) => ({ ...part, isClear: !common.has(part.text) || isJoined(at) }))
    .filter(({ entries }) => entries.length > 0);
  const clear = named.filter(({ isClear }) => isClear);
  const candidates = clear.length > 0 ? clear : named;
  const doubt = Math.min(...candidates.map((part) => part.doubt));
  const surest = candidates.filter((part) => part.doubt === doubt);
  const entries = [...new Set(surest.flatMap((part) => part.entries))];
  const isGuess = surest.length > 0 && (doubt > 0 || entries.length > surest.length);
  return { entries, isGuess, isAmbiguous: clear.length === 0 };
}

/** What the parts of a query name. */
export function listNamedEntries(
  parts: readonly Part[],
  index: Pick<WordIndex, 'common' | 'connectors'>,
): NamedEntries {
  const list = <Entry>(read: (meaning: Meaning) => Entry | undefined) => listNamed(parts, index, read);
  return {
    clients: list((meaning) => (meaning.kind === 'client' ? meaning.entry : undefined)),
    platforms: list((meaning) => (meaning.kind === 'platform' ? meaning.entry : undefined)),
    capabilities: list((meaning) => (meaning.kind === 'capability' ? meaning.entry : undefined)),
    modules: list((meaning) => (meaning.kind === 'module' ? meaning.entry : undefined)),
    terms: list((meaning) => (meaning.kind === 'term' ? meaning.entry : undefined)),
  };
}

/** "Office on the Mac" is the suite, "Office on iOS" the app: beside a platform of a term its bare word means it, else the client. */
export function settleBareWords(parts: readonly Part[]): Part[] {
  const named = new Set(
    parts.flatMap(({ meanings }) => meanings.map((meaning) => (meaning.kind === 'platform' ? meaning.entry.id : ''))),
  );
  const isMeant = (meaning: Meaning) => meaning.kind === 'bare' && meaning.entry.platforms.some((id) => named.has(id));
  return parts.map((part) => {
    const meant = part.meanings.flatMap((meaning): Meaning[] =>
      meaning.kind === 'bare' && isMeant(meaning) ? [{ kind: 'term', entry: meaning.entry }] : [],
    );
    const rest = part.meanings.filter(({ kind }) => kind !== 'bare');
    return { ...part, meanings: meant.length > 0 ? meant : rest };
  });
}
