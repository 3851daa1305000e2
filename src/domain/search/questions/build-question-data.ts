import type { Capability, Client, Platform, SiteContent } from '../../content/site-content.ts';
import { shortName, sortByName } from '../../names/client-names.ts';
import { findAnswer } from '../../verdict/answer.ts';
import { findEnd, type LifecycleEvent } from '../../verdict/lifecycle.ts';
import type { Verdict } from '../../verdict/verdict.ts';
import { statusWords } from '../../verdict/words.ts';
import { formatDate, describeDate } from '../../words/dates.ts';
import type { CapabilityRecord, ClientRecord, PlatformRecord, QuestionData, VerdictRecord } from './question-data.ts';
import { listCapabilityWords, listClientWords, listEditionWords, listPlatformWords } from './record-words.ts';
import { ignoredWords, otherWords } from './search-words.ts';
import { joinWords } from './split-words.ts';

/** Who says so, and how old that is: "confirmed by Entra: CBA on iOS and macOS, 3 January 2024", "withdrawn table, 31 August 2024". */
export function describeProof({ evidence, decisive }: Verdict): string {
  const newest = decisive?.from.revisions[0];
  if (decisive === undefined || newest === undefined) return 'no source';
  if (evidence === 'table-only') return `withdrawn table, ${formatDate(newest.date)}`;
  const says = evidence === 'confirmed' ? 'confirmed by' : 'disputed, following';
  return `${says} ${decisive.from.shortTitle}, ${describeDate(newest).replace(/^(on|in) /, '')}`;
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

function recordPlatform(platform: Platform, clients: readonly Client[]): PlatformRecord {
  const { id, name, shortName, summary } = platform;
  return {
    id,
    name,
    shortName,
    summary,
    words: listPlatformWords(platform),
    editions: listEditionWords(clients, platform),
  };
}

function recordCapability(capability: Capability): CapabilityRecord {
  const { id, name, abbreviation } = capability;
  return { id, name, abbreviation, words: listCapabilityWords(capability) };
}

/** What the answer engine knows, from the content. */
export function buildQuestionData(content: SiteContent): QuestionData {
  const list = new VerdictList();
  return {
    capabilities: content.capabilities.map(recordCapability),
    platforms: content.platforms.map((platform) => recordPlatform(platform, content.clients)),
    clients: sortByName(content.clients).map((client) => recordClient(client, content, list)),
    verdicts: list.verdicts,
    errors: content.errors.map(({ id, meaning }) => ({ id, meaning })),
    ignored: ignoredWords,
    others: otherWords.map(joinWords),
  };
}
