// In the browser, too.

import { clientAddress } from '../../content/addresses.ts';
import { countEdits, countUnlike, spell } from './find-similar.ts';
import type { WordIndex } from './index-words.ts';

/** A client whose name is near to what was typed. */
export interface NearName {
  name: string;
  /** Where its page is, from the root of the site. */
  address: string;
}

/** More letters say no more of a name. */
const mostLetters = 24;

/** The clients whose names are least unlike what was typed; of two as near ones the one that shares more letters comes first. */
export function listNearest({ names }: WordIndex, text: string): NearName[] {
  const typed = spell(text.slice(0, mostLetters));
  const rated = names.map(({ word, letters, client }) => ({
    client,
    edits: countEdits(typed.word, word) / Math.max(typed.word.length, word.length),
    unlike: countUnlike(typed.letters, letters),
  }));
  const sorted = rated.sort((a, b) => a.edits - b.edits || a.unlike - b.unlike).map(({ client }) => client);
  return [...new Set(sorted)].slice(0, 3).map(({ id, name }) => ({ name, address: clientAddress(id) }));
}
