import type { Client, SiteContent } from '../../content/site-content.ts';
import { shortenName, shortName, sortByName } from '../../names/client-names.ts';
import { listPrintedNames } from '../../names/printed-names.ts';
import { findAnswer } from '../../verdict/answer.ts';
import { findEnd, type LifecycleEvent } from '../../verdict/lifecycle.ts';
import type { Verdict } from '../../verdict/verdict.ts';
import { statusWords } from '../../verdict/words.ts';
import { formatDate, describeDate } from '../../words/dates.ts';
import type { ClientRecord, QuestionData, VerdictRecord } from './question-data.ts';
import { ignoredWords, otherWords, searchWords } from './search-words.ts';
import { joinWords, listWords } from './split-words.ts';

/** What may stand around a name without being looked up: the engine leaves it out. */
const fillers = new Set(['office', ...ignoredWords]);

/** A word without the fillers around it: "com.microsoft.office.outlook", "new Outlook". */
function dropFillers(word: string): string {
  const words = listWords(word);
  const isFiller = (one: string) => fillers.has(one);
  return words
    .slice(
      words.findIndex((one) => !isFiller(one)),
      words.findLastIndex((one) => !isFiller(one)) + 1,
    )
    .join('');
}

/** Names as words, without those that are known. The maker's name is ignored in queries, so it is left out. */
function listNew(names: readonly string[], known: Iterable<string>): string[] {
  const words = new Set(names.map((name) => joinWords(shortenName(name))));
  for (const word of ['', ...known]) words.delete(word);
  return [...words];
}

/** Who says so, and how old that is: "confirmed by Entra: CBA on iOS and macOS, 3 January 2024", "withdrawn table, 31 August 2024". */
export function describeProof({ evidence, decisive }: Verdict): string {
  const newest = decisive?.from.revisions[0];
  if (decisive === undefined || newest === undefined) return 'no source';
  if (evidence === 'table-only') return `withdrawn table, ${formatDate(newest.date)}`;
  return `${evidence === 'confirmed' ? 'confirmed by' : 'disputed, following'} ${decisive.from.shortTitle}, ${describeDate(newest).replace(/^(on|in) /, '')}`;
}

const describeEnd = (event: LifecycleEvent | undefined) => (event === undefined ? '' : `ended ${describeDate(event)}`);

function describeState(client: Client, content: SiteContent): string {
  const { state } = client.lifecycle;
  if (state !== 'retired' && state !== 'retiring') return '';
  return [state, describeEnd(findEnd(client, '', content))].filter(Boolean).join(', ');
}

/** The platforms on which a client has ended though it lives. */
function listEndings(client: Client, content: SiteContent): ClientRecord['endings'] {
  if (client.lifecycle.state === 'retired') return [];
  return content.platforms
    .map(({ id }) => ({ platform: id, end: describeEnd(findEnd(client, id, content)) }))
    .filter(({ end }) => end !== '');
}

/** Every different verdict once, in the order in which they come. */
class VerdictList {
  readonly verdicts: VerdictRecord[] = [];

  /** The index of a verdict in the list. */
  add(verdict: Verdict): number {
    const { status } = verdict;
    const proof = describeProof(verdict);
    const index = this.verdicts.findIndex((other) => other.status === status && other.proof === proof);
    if (index >= 0) return index;
    return this.verdicts.push({ status, word: statusWords[status].label, proof }) - 1;
  }
}

function listClientWords(client: Client): Pick<ClientRecord, 'names' | 'words' | 'identifiers'> {
  const { id, name, formerNames, aliases, identifiers } = client;
  const shown = joinWords(shortName(client));
  const names = [shortenName(name), name, ...formerNames.map((former) => former.name), ...listPrintedNames(client)];
  const known = new Set(names.map((one) => joinWords(shortenName(one))));
  const isNeeded = (word: string) => !known.has(dropFillers(word));
  const words = listNew([...aliases, ...(searchWords.clients.get(id) ?? [])].filter(isNeeded), known);
  return {
    names: listNew(names, [shown]),
    words,
    identifiers: listNew(identifiers.map((identifier) => identifier.id).filter(isNeeded), [...known, ...words]),
  };
}

function recordClient(client: Client, content: SiteContent, list: VerdictList): ClientRecord {
  const { capabilities, platforms } = content;
  return {
    id: client.id,
    name: shortName(client),
    ...listClientWords(client),
    cells: capabilities.map((capability) =>
      platforms.map((platform) => list.add(findAnswer(content, client, platform, capability).verdict)),
    ),
    end: describeState(client, content),
    endings: listEndings(client, content),
  };
}

/** What the answer engine knows, from the content. */
export function buildQuestionData(content: SiteContent): QuestionData {
  const list = new VerdictList();
  return {
    capabilities: content.capabilities.map(({ id, name, abbreviation }) => ({
      id,
      name,
      abbreviation,
      words: listNew(searchWords.capabilities.get(id) ?? [], [name, abbreviation].map(joinWords)),
    })),
    platforms: content.platforms.map(({ id, name, shortName, summary, printedNames, aliases }) => ({
      id,
      name,
      shortName,
      summary,
      words: listNew(
        [...printedNames, ...aliases, ...(searchWords.platforms.get(id) ?? [])],
        [name, shortName].map(joinWords),
      ),
    })),
    clients: sortByName(content.clients).map((client) => recordClient(client, content, list)),
    verdicts: list.verdicts,
    ignored: ignoredWords,
    others: otherWords.map(joinWords),
  };
}
