// In the browser, too.

import { clientAddress } from '../../content/addresses.ts';
import { countEdits, mostEdits } from './find-similar.ts';
import type { WordIndex } from './index-words.ts';
import type { Part } from './read-question.ts';

/** A client whose name is near to what was typed. */
export interface NearName {
  name: string;
  /** Where its page is, from the root of the site. */
  address: string;
}

/** A shorter word is near to too many. */
const leastLetters = 5;

/** The clients whose names differ by a letter or two from a word that was not understood. A name that is less like than that would only fill the list. */
export function listNearest({ names }: WordIndex, strange: readonly Part[]): NearName[] {
  const typed = strange.map(({ text }) => text).filter((text) => text.length >= leastLetters);
  const near = names.filter(({ word }) =>
    typed.some((text) => Math.abs(text.length - word.length) <= mostEdits && countEdits(text, word) <= mostEdits),
  );
  return [...new Set(near.map(({ client }) => client))]
    .slice(0, 3)
    .map(({ id, name }) => ({ name, address: clientAddress(id) }));
}
