// In the browser, too.

import { findSimilar } from '../../search/questions/find-similar.ts';
import { listWords } from '../../search/questions/split-words.ts';
import type { Match, System } from '../inventory.ts';
import { asClient, asOffered, asPart, asTerm, asUnknown, describeName } from './describe-match.ts';
import { dropFamily, listKeys } from './name-keys.ts';
import { printKey, type Meaning, type NameIndex } from './name-index.ts';
import { fitsSystems } from './systems.ts';
import { stripName, type Ending, type Stripped } from './strip-name.ts';

/** A cut name of fewer letters begins too much. */
const leastCut = 4;
/** More words than a part is called by. */
const longestPart = 4;
/** Endings that say something of a name: without them it is looked up last. */
const telling: readonly Ending[] = ['edition', 'form', 'doubt'];

const isOffered = ({ taken }: Stripped) => taken.includes('doubt');

/** The ids of the clients that are meant, in any way. */
const listMeant = (meanings: readonly Meaning[]): string[] =>
  meanings.flatMap((one) => (one.of === 'client' ? [one.client.id] : [...one.term.clients, ...one.term.mayBe]));

/** A suite is installed language by language; an app in it is not. */
function decideTerm({ term }: Meaning & { of: 'term' }, { taken }: Stripped): Match {
  const isInstalled = taken.some((ending) => ending === 'language' || ending === 'year' || ending === 'edition');
  return asTerm(term.kind === 'suite' && isInstalled ? { ...term, mayBe: [] } : term);
}

/** What a name is that stands for all of these. */
function decide(meanings: readonly Meaning[], stripped: Stripped, systems: readonly System[]): Match | undefined {
  const fitting = meanings.filter((one) => one.of === 'client' || fitsSystems(one.term.platforms, systems));
  const terms = fitting.filter((one) => one.of === 'term');
  const first = terms.find(({ term }) => term.isFirst);
  if (first !== undefined) return decideTerm(first, stripped);
  const [client, ...others] = fitting.filter((one) => one.of === 'client');
  const [term] = terms;
  if (client === undefined) return term && decideTerm(term, stripped);
  const { kind, name, platform } = client;
  const isSure = kind !== 'searched' && (kind !== 'alias' || term === undefined);
  const reason = describeName(kind, name, client.client);
  if (!isSure || isOffered(stripped) || others.some((other) => other.client !== client.client))
    return asOffered(listMeant(fitting), reason);
  return asClient(kind === 'alias' ? 'alias' : 'name', client.client, reason, platform);
}

/** The keys under which what is left of a name is looked up. */
function listLookups({ text }: Stripped, { data: { words } }: NameIndex): string[] {
  const bare = dropFamily(text, words);
  return [...listKeys(text, words), ...(bare === undefined ? [] : [bare])];
}

function lookUp(list: readonly Stripped[], index: NameIndex, systems: readonly System[]): Match | undefined {
  for (const stripped of list) {
    for (const key of listLookups(stripped, index)) {
      const match = decide(index.names.get(key) ?? [], stripped, systems);
      if (match !== undefined) return match;
    }
  }
  return undefined;
}

/** The word that makes a part of what a name begins with, if what it is a part of is known. */
function findPart(text: string, { parts, printedParts, ours }: NameIndex): Match | undefined {
  const words = listWords(text);
  if (!words.some((word) => ours.has(word))) return undefined;
  if (words.some((word) => /^kb\d{6,8}$/.test(word))) return asPart('KB');
  for (let count = longestPart; count > 0; count--)
    for (let at = 0; at + count <= words.length; at++) {
      const run = words.slice(at, at + count);
      if (parts.has(run.join(''))) return asPart(run.join(' '));
    }
  const key = text.includes('?') ? printKey(text) : '';
  const printed = key && printedParts.find((part) => key.includes(part));
  return printed ? asPart(printed) : undefined;
}

/** What cut names begin. */
function completeCut(list: readonly Stripped[], index: NameIndex): Match | undefined {
  const { sorted, names } = index;
  for (const stripped of list.filter(({ taken }) => taken.includes('cut'))) {
    for (const key of listLookups(stripped, index).filter(({ length }) => length >= leastCut)) {
      const begun = listBegun(sorted, key).flatMap((one) => names.get(one) ?? []);
      if (begun.length > 0) return decideBegun(begun, stripped);
    }
  }
  return undefined;
}

function listBegun(sorted: readonly string[], key: string): string[] {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? '') < key) low = middle + 1;
    else high = middle;
  }
  const list: string[] = [];
  for (let at = low; sorted[at]?.startsWith(key); at++) list.push(sorted[at] ?? '');
  return list;
}

/** One thing is meant, or several are offered. Terms alone are none of these apps. */
function decideBegun(begun: readonly Meaning[], stripped: Stripped): Match {
  const targets = new Set(begun.map((one) => (one.of === 'client' ? one.client : one.term)));
  const [first] = begun;
  if (targets.size === 1 && first !== undefined) return decide(begun.slice(0, 1), stripped, []) ?? asUnknown('');
  const meant = listMeant(begun);
  return meant.length > 0
    ? asOffered(meant, 'The name is cut, and several begin so.')
    : asTerm((begun as (Meaning & { of: 'term' })[])[0]!.term);
}

/** Names that differ by a letter or two. */
function findNear(list: readonly Stripped[], { names, spellings, ordinary, data }: NameIndex): Match | undefined {
  const plain = list.findLast(({ taken }) => !taken.some((ending) => telling.includes(ending) || ending === 'cut'));
  const key = plain && listKeys(plain.text, data.words).at(-1);
  if (key === undefined || ordinary.has(key)) return undefined;
  const meant = findSimilar(spellings, key).words.flatMap((word) => listMeant(names.get(word) ?? []));
  return meant.length > 0 ? asOffered(meant, 'The name differs by a letter or two.') : undefined;
}

/** What a name says, however much stands around it. @param text as `cleanText` gives it */
export function matchName(text: string, systems: readonly System[], index: NameIndex): Match | undefined {
  const list = stripName(text, index.endings);
  const isTelling = ({ taken }: Stripped) => taken.some((ending) => telling.includes(ending));
  const isCut = ({ taken }: Stripped) => taken.includes('cut');
  const whole = list.filter((stripped) => !isCut(stripped));
  const printed = text.includes('?') ? list.map(({ text: rest }) => index.printed.get(printKey(rest))) : [];
  return (
    lookUp(
      whole.filter((stripped) => !isTelling(stripped)),
      index,
      systems,
    ) ??
    findPart(text, index) ??
    lookUp(whole.filter(isTelling), index, systems) ??
    completeCut(list, index) ??
    decide(printed.find((meanings) => meanings !== undefined) ?? [], list[0]!, systems) ??
    findNear(list, index)
  );
}
