// In the browser, too.

import { listWords } from '../../search/questions/split-words.ts';
import type { InventoryApp, Match, System } from '../inventory.ts';
import { cleanText } from './clean-text.ts';
import { asClient, asTerm, asUnknown, describeIdentifier } from './describe-match.ts';
import { listSystems, type KnownIdentifier } from './index-identifiers.ts';
import type { MatchData, NameWords } from './match-data.ts';
import type { Asked } from './decide.ts';
import { matchName } from './match-name.ts';
import { indexNames, type NameIndex } from './name-index.ts';
import { readIdentifier, readNamedMaker, type Maker, type ReadIdentifier } from './read-identifier.ts';
import { fitsSystems } from './systems.ts';

type App = Pick<InventoryApp, 'name' | 'identifier' | 'publisher' | 'systems'>;

/** What an identifier is known as; its words say nothing. */
function matchIdentifier({ forms }: ReadIdentifier, { systems }: App, { identifiers }: NameIndex): Match | undefined {
  for (const form of forms) {
    const term = identifiers.terms.get(form);
    if (term !== undefined) return asTerm(term);
    const known = identifiers.clients.get(form);
    if (known !== undefined) return describeKnown(known, systems);
  }
  return undefined;
}

function describeKnown({ client, id, kinds, platform }: KnownIdentifier, systems: readonly System[]): Match {
  const isThere = platform !== undefined && fitsSystems([platform], systems);
  const match = asClient('identifier', client, describeIdentifier(id, kinds, client), isThere ? platform : undefined);
  const own = listSystems(kinds);
  return own.length === 0 ? match : { ...match, systems: own };
}

function readPublisher(publisher: string, { makers, stores }: NameWords): Maker {
  const words = listWords(cleanText(publisher)).join(' ');
  const names = (list: readonly string[]) => list.some((one) => ` ${words} `.includes(` ${one} `));
  if (words === '' || makers.length === 0 || names(stores)) return 'unsaid';
  return names(makers) ? 'ours' : 'other';
}

/** A name begins with its maker, a package is called after it, or the publisher is named. What one of these denies counts most. */
function readMaker(name: string, identifier: ReadIdentifier, { publisher }: App, words: NameWords): Maker {
  const said = [readPublisher(publisher, words), readNamedMaker(identifier, words.makers)];
  if (said.includes('other')) return 'other';
  return said.includes('ours') || words.makers.some((maker) => name.startsWith(`${maker} `)) ? 'ours' : 'unsaid';
}

function matchNames(names: readonly string[], asked: Asked, index: NameIndex): Match | undefined {
  for (const name of names) {
    const match = name === '' ? undefined : matchName(name, asked, index);
    if (match !== undefined) return match;
  }
  return undefined;
}

function matchApp(app: App, index: NameIndex): Match {
  const name = cleanText(app.name);
  const given = readIdentifier(cleanText(app.identifier));
  const written = readIdentifier(name);
  const known = matchIdentifier(given, app, index) ?? matchIdentifier(written, app, index);
  if (known !== undefined) return known;
  const maker = readMaker(name, given, app, index.data.words);
  const names = [written.isIdentifier && !index.dotted.has(name) ? '' : name, written.appName, given.appName];
  const match = matchNames(names, { systems: app.systems, isOurs: maker === 'ours' }, index);
  if (match === undefined) return asUnknown('No name and no identifier of it is known here.');
  // What a term says to be none of these apps may be of anybody.
  if (maker === 'other' && match.kind !== 'not-an-app')
    return asUnknown('The app of another maker, whatever it is called.');
  const isFolder = written.appName + given.appName !== '';
  return isFolder ? { ...match, systems: ['macos'] } : match;
}

/** Recognises the apps of an inventory. */
export function buildMatcher(data: MatchData): (app: App) => Match {
  const index = indexNames(data);
  return (app) => matchApp(app, index);
}
