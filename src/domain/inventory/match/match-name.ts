// In the browser, too.

import { findSimilar } from '../../search/questions/find-similar.ts';
import type { Match } from '../inventory.ts';
import { completeName } from './complete-name.ts';
import { decide, listMeant, type Asked } from './decide.ts';
import { asOffered } from './describe-match.ts';
import { findPart } from './find-part.ts';
import { listKeys, listLookups } from './name-keys.ts';
import { printKey, type NameIndex } from './name-index.ts';
import { stripName, type Ending, type Stripped } from './strip-name.ts';

/** Endings that say something of a name: without them it is looked up last. */
const telling: readonly Ending[] = ['edition', 'form', 'doubt'];

const isTelling = ({ taken }: Stripped) => taken.some((ending) => telling.includes(ending));
const isCut = ({ taken }: Stripped) => taken.includes('cut');

/** Of several keys the first one that stands for something; a client's name is surer than another word for it. */
function lookUpOne(stripped: Stripped, index: NameIndex, asked: Asked): Match | undefined {
  const found = listLookups(stripped.text, index.data.words)
    .map((key) => decide(index.names.get(key) ?? [], { ...asked, stripped, key }, index))
    .filter((match) => match !== undefined);
  const [first] = found;
  if (first?.kind !== 'alias') return first;
  return found.find(({ kind, clients }) => kind === 'name' && clients[0] === first.clients[0]) ?? first;
}

function lookUp(list: readonly Stripped[], index: NameIndex, asked: Asked): Match | undefined {
  for (const stripped of list) {
    const match = lookUpOne(stripped, index, asked);
    if (match !== undefined) return match;
  }
  return undefined;
}

/** A name whose letters beyond ASCII were printed as "?". */
function lookUpPrinted(text: string, list: readonly Stripped[], index: NameIndex, asked: Asked): Match | undefined {
  if (!text.includes('?')) return undefined;
  for (const stripped of list) {
    const key = printKey(stripped.text);
    const match = decide(index.printed.get(key) ?? [], { ...asked, stripped, key }, index);
    if (match !== undefined) return match;
  }
  return undefined;
}

/** Names that differ by a letter or two. */
function findNear(list: readonly Stripped[], { names, spellings, ordinary, data }: NameIndex): Match | undefined {
  const plain = list.findLast((stripped) => !isTelling(stripped) && !isCut(stripped));
  const key = plain && listKeys(plain.text, data.words).at(-1);
  if (key === undefined || ordinary.has(key)) return undefined;
  const meant = findSimilar(spellings, key).words.flatMap((word) => listMeant(names.get(word) ?? []));
  return meant.length > 0 ? asOffered(meant, 'The name differs by a letter or two.') : undefined;
}

/** What a name says, however much stands around it. @param text as `cleanText` gives it */
export function matchName(text: string, asked: Asked, index: NameIndex): Match | undefined {
  const list = stripName(text, index.endings);
  const whole = list.filter((stripped) => !isCut(stripped));
  const plain = whole.filter((stripped) => !isTelling(stripped));
  return (
    lookUp(plain, index, asked) ??
    findPart(text, index) ??
    lookUp(whole.filter(isTelling), index, asked) ??
    completeName(list.filter(isCut), index, asked) ??
    lookUpPrinted(text, list, index, asked) ??
    findNear(list, index)
  );
}
