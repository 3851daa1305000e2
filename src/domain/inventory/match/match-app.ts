// In the browser, too.

import { listWords } from '../../search/questions/split-words.ts';
import type { InventoryApp, Match } from '../inventory.ts';
import { cleanText } from './clean-text.ts';
import { asClient, asTerm, asUnknown, describeIdentifier } from './describe-match.ts';
import type { MatchData } from './match-data.ts';
import { matchName } from './match-name.ts';
import { indexNames, type NameIndex } from './name-index.ts';
import { isOfOther, readIdentifier, type ReadIdentifier } from './read-identifier.ts';
import { fitsSystems } from './systems.ts';

type App = Pick<InventoryApp, 'name' | 'identifier' | 'publisher' | 'systems'>;

/** What an identifier is known as; its words say nothing. */
function matchIdentifier({ forms }: ReadIdentifier, { systems }: App, { identifiers }: NameIndex): Match | undefined {
  const form = forms.find((one) => identifiers.has(one)) ?? '';
  const meaning = identifiers.get(form);
  if (meaning === undefined) return undefined;
  if (meaning.of === 'term') return asTerm(meaning.term);
  const { client, kinds, platform } = meaning;
  const isThere = platform !== undefined && fitsSystems([platform], systems);
  return asClient('identifier', client, describeIdentifier(form, kinds, client), isThere ? platform : undefined);
}

/** Whether the publisher is another than who makes the clients. */
function isPublishedByOther(publisher: string, makers: readonly string[]): boolean {
  const words = listWords(cleanText(publisher)).join(' ');
  return words !== '' && makers.length > 0 && !makers.some((maker) => ` ${words} `.includes(` ${maker} `));
}

/** What is of another maker can be what a term says, and no client. */
const isNoClient = ({ kind }: Match) => kind === 'not-an-app';

function matchNames(names: readonly string[], app: App, index: NameIndex): Match | undefined {
  for (const name of names) {
    const match = name === '' ? undefined : matchName(name, app.systems, index);
    if (match !== undefined) return match;
  }
  return undefined;
}

function matchApp(app: App, index: NameIndex): Match {
  const { makers } = index.data.words;
  const name = cleanText(app.name);
  const read = [cleanText(app.identifier), name].map(readIdentifier);
  for (const identifier of read) {
    const match = matchIdentifier(identifier, app, index);
    if (match !== undefined) return match;
  }
  const [given, written] = read as [ReadIdentifier, ReadIdentifier];
  const isOther = isOfOther(given, makers) || isPublishedByOther(app.publisher, makers);
  const names = [written.isIdentifier ? '' : name, written.appName, given.appName];
  const match = matchNames(names, app, index);
  if (match === undefined) return asUnknown('No name and no identifier of it is known here.');
  return isOther && !isNoClient(match) ? asUnknown('Another maker’s app: its name alone says nothing.') : match;
}

/** Recognises the apps of an inventory. */
export function buildMatcher(data: MatchData): (app: App) => Match {
  const index = indexNames(data);
  return (app) => matchApp(app, index);
}
