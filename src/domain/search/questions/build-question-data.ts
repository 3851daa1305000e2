import type { Client, SiteContent } from '../../content/site-content.ts';
import { shortenName, shortName, sortByName } from '../../names/client-names.ts';
import { listPrintedNames } from '../../names/printed-names.ts';
import { findAnswer } from '../../verdict/answer.ts';
import { findEnd, type LifecycleEvent } from '../../verdict/lifecycle.ts';
import type { Verdict, VerdictStatus } from '../../verdict/verdict.ts';
import { statusWords } from '../../verdict/words.ts';
import { formatDate, describeDate } from '../../words/dates.ts';
import { type QuestionData, type ClientRecord, firstLetter } from './question-data.ts';
import { ignoredWords, otherWords, searchWords } from './search-words.ts';
import { joinWords, listWords } from './split-words.ts';

/** What may stand around a name without being looked up: the engine leaves it out. */
const fillers = new Set(['office', ...ignoredWords.split(' ')]);

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

/** The words of each list, without those that stand before. The maker's name is ignored in queries, so it is left out. */
function listNew(...lists: readonly (readonly string[])[]): string[] {
  const known = new Set(['']);
  const isNew = (word: string) => !known.has(word) && known.add(word);
  return lists.map((list) =>
    list
      .map((word) => joinWords(shortenName(word)))
      .filter(isNew)
      .join(' '),
  );
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
  return state === 'retired' || state === 'retiring'
    ? [state, describeEnd(findEnd(client, '', content))].filter(Boolean).join(', ')
    : '';
}

/** The platforms on which a client has ended though it lives. */
function listEndings(client: Client, content: SiteContent): [] | [Record<number, string>] {
  const ends =
    client.lifecycle.state === 'retired'
      ? []
      : content.platforms.map(({ id }, place) => [place, describeEnd(findEnd(client, id, content))] as const);
  const endings = ends.filter(([, end]) => end !== '');
  return endings.length === 0 ? [] : [Object.fromEntries(endings)];
}

/** Gives each different verdict a letter, in the order in which they come. */
class VerdictList {
  readonly verdicts: QuestionData['verdicts'] = [];
  readonly statuses = Object.entries(statusWords).map(
    ([status, { label }]) => [status as VerdictStatus, label] as [VerdictStatus, string],
  );

  letter(verdict: Verdict): string {
    const status = this.statuses.findIndex(([one]) => one === verdict.status);
    const proof = describeProof(verdict);
    const place = this.verdicts.findIndex((other) => other[0] === status && other[1] === proof);
    return String.fromCharCode(firstLetter + (place >= 0 ? place : this.verdicts.push([status, proof]) - 1));
  }
}

function listClientWords(client: Client): [names: string, aliases: string, identifiers: string] {
  const { id, name, formerNames, aliases, identifiers } = client;
  const names = [shortenName(name), name, ...formerNames.map((former) => former.name), ...listPrintedNames(client)];
  const known = new Set(names.map((one) => joinWords(shortenName(one))));
  const isNeeded = (word: string) => !known.has(dropFillers(word));
  const others = [...aliases, ...(searchWords.clients.get(id) ?? [])].filter(isNeeded);
  const [, ...words] = listNew(
    shortName(client) === shortenName(name) ? [name] : [],
    names,
    others,
    identifiers.map((identifier) => identifier.id).filter(isNeeded),
  );
  return words as [string, string, string];
}

function recordClient(client: Client, content: SiteContent, list: VerdictList): ClientRecord {
  const name = shortName(client);
  const id = listWords(name).join('-') === client.id ? '' : client.id;
  const answers = content.capabilities.flatMap((capability) =>
    content.platforms.map((platform) => findAnswer(content, client, platform, capability)),
  );
  const cells = answers.map(({ verdict }) => list.letter(verdict)).join('');
  return [id, name, ...listClientWords(client), cells, describeState(client, content), ...listEndings(client, content)];
}

/** What the answer engine knows, from the content. */
export function buildQuestionData(content: SiteContent): QuestionData {
  const list = new VerdictList();
  return {
    capabilities: content.capabilities.map(({ id, name, abbreviation }) => [
      id,
      name,
      abbreviation,
      listNew([name, abbreviation], searchWords.capabilities.get(id) ?? [])[1]!,
    ]),
    platforms: content.platforms.map(({ id, name, shortName, summary, printedNames, aliases }) => [
      id,
      name,
      shortName,
      listNew([name, shortName], [...printedNames, ...aliases, ...(searchWords.platforms.get(id) ?? [])])[1]!,
      summary,
    ]),
    clients: sortByName(content.clients).map((client) => recordClient(client, content, list)),
    verdicts: list.verdicts,
    statuses: list.statuses,
    ignored: ignoredWords,
    others: otherWords.map(joinWords).join(' '),
  };
}
