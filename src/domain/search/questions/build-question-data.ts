import { platformSections } from '../../../schema/term.ts';
import { sections, termAddress } from '../../content/addresses.ts';
import { deriveOnce } from '../../content/derive-once.ts';
import type { Capability, Client, Platform, PowershellModule, SiteContent, Term } from '../../content/site-content.ts';
import { shortName, sortByName } from '../../names/client-names.ts';
import { findAnswer, type Answer } from '../../verdict/answer.ts';
import { describeCell } from '../../verdict/cell-words.ts';
import { findEnd, type LifecycleEvent } from '../../verdict/lifecycle.ts';
import type { Verdict } from '../../verdict/verdict.ts';
import { describeTerm } from '../../pages/term-list.ts';
import { controlWords } from '../../verdict/words.ts';
import { formatDate, describeDate } from '../../words/dates.ts';
import { listPassages } from '../text/list-passages.ts';
import type {
  CapabilityRecord,
  ClientRecord,
  ControlRecords,
  ModuleRecord,
  NameData,
  PlatformRecord,
  QuestionData,
  TermRecord,
  VerdictRecord,
  WordData,
} from './question-data.ts';
import {
  listCapabilityWords,
  listClientWords,
  listEditionWords,
  listIdentifiers,
  listModuleWords,
  listPlatformWords,
  listTermWords,
} from './record-words.ts';
import { joinWords } from './split-words.ts';

/** Who says so, and how old that is: "confirmed by Entra: CBA on iOS and macOS, 3 January 2024", "old table, 31 August 2024". */
export function describeProof({ evidence, decisive }: Verdict): string {
  const newest = decisive?.from.revisions[0];
  if (decisive === undefined || newest === undefined) return 'no source';
  if (evidence === 'table-only') return `old table, ${formatDate(newest.date)}`;
  const says = evidence === 'confirmed' ? 'confirmed by' : 'disputed, following';
  return `${says} ${decisive.from.shortTitle}, ${describeDate(newest).replace(/^(on|in) /, '')}`;
}

const describeEnd = (event: LifecycleEvent | undefined) => (event === undefined ? '' : `ended ${describeDate(event)}`);

function describeState(client: Client, content: SiteContent): string | undefined {
  const { state } = client.lifecycle;
  if (state !== 'retired' && state !== 'retiring') return undefined;
  return [state, describeEnd(findEnd(client, '', content))].filter(Boolean).join(', ');
}

/** Every different verdict once, in the order in which they come. */
class VerdictList {
  readonly verdicts: VerdictRecord[] = [];
  readonly #indexes = new Map<string, number>();

  /** The index of an answer's verdict in the list. */
  add(answer: Answer): number {
    const record = { ...describeCell(answer), proof: describeProof(answer.verdict) };
    const key = JSON.stringify(record);
    const index = this.#indexes.get(key) ?? this.verdicts.push(record) - 1;
    this.#indexes.set(key, index);
    return index;
  }
}

/** What documents say of controls besides, platform by platform. */
function recordControls(client: Client, content: SiteContent): ControlRecords[string] {
  const words = content.capabilities.flatMap((capability) =>
    content.platforms.flatMap((platform) =>
      findAnswer(content, client, platform, capability).verdict.controls.map((word) => ({ platform, word })),
    ),
  );
  const ofControl = Map.groupBy(words, ({ word }) => word.control ?? '');
  return Object.fromEntries(
    [...ofControl].map(([control, said]) => [
      control,
      content.platforms.map((platform) => said.find((one) => one.platform === platform)?.word.status ?? ''),
    ]),
  );
}

function recordClient(client: Client, content: SiteContent, list: VerdictList): ClientRecord {
  const { capabilities, platforms } = content;
  return {
    id: client.id,
    name: shortName(client),
    ...listClientWords(client, content.site),
    cells: capabilities.map((capability) =>
      platforms.map((platform) => list.add(findAnswer(content, client, platform, capability))),
    ),
    end: describeState(client, content),
  };
}

function recordPlatform(platform: Platform, { clients, site }: SiteContent): PlatformRecord {
  const { id, name, shortName } = platform;
  return {
    id,
    name,
    shortName,
    words: listPlatformWords(platform),
    editions: listEditionWords(clients, platform, site),
  };
}

function recordCapability(capability: Capability): CapabilityRecord {
  const { id, name, abbreviation } = capability;
  return { id, name, abbreviation, words: listCapabilityWords(capability) };
}

/** @param taken words that mean something else */
function recordModule(module: PowershellModule, taken: ReadonlySet<string>): ModuleRecord {
  const { id, name, advice } = module;
  return { id, name, advice, words: listModuleWords(module).filter((word) => !taken.has(word)) };
}

/** What stands at an address of the site, as a heading. */
function mapHeadings(content: SiteContent): Map<string, string> {
  return new Map([
    ...Object.values(sections).map(({ address, name }) => [address, name] as const),
    ...listPassages(content).map(
      ({ address, name, page }) => [address, page === undefined ? name : `${page}: ${name}`] as const,
    ),
  ]);
}

function recordTerm(term: Term, headings: ReadonlyMap<string, string>): TermRecord {
  const { id, kind, name, client = [], bareNames, platform = [], capability, control } = term;
  const address = term.passage ?? termAddress(id);
  return {
    id,
    kind,
    name,
    words: listTermWords(term),
    means: describeTerm(term),
    clients: client,
    bare: bareNames.map(joinWords),
    platforms: platform,
    capability: capability ?? '',
    control: control ?? '',
    controlName: control === undefined ? '' : controlWords[control],
    section: term.platformSection ?? '',
    address,
    heading: headings.get(address) ?? name,
  };
}

/** What plain questions are answered from; built once for each content. */
export const buildNameData = deriveOnce((content: SiteContent): NameData => {
  const list = new VerdictList();
  const { fillers, commonNames, connectors } = content.site.search;
  return {
    capabilities: content.capabilities.map(recordCapability),
    platforms: content.platforms.map((platform) => recordPlatform(platform, content)),
    clients: sortByName(content.clients).map((client) => recordClient(client, content, list)),
    verdicts: list.verdicts,
    ignored: fillers.map(joinWords),
    common: commonNames.map(joinWords),
    connectors: connectors.map(joinWords),
  };
});

/** "Microsoft Teams" is the client, however its module is packed. */
const listNamesOf = ({ name, names, words }: ClientRecord): string[] => [
  joinWords(name),
  joinWords(`Microsoft ${name}`),
  ...names,
  ...words,
];

/** What is answered besides: terms, modules, errors, controls. */
export function buildWordData(content: SiteContent, { clients }: Pick<NameData, 'clients'>): WordData {
  const headings = mapHeadings(content);
  const terms = content.terms.map((term) => recordTerm(term, headings));
  const taken = new Set([...terms.flatMap(({ words }) => words), ...clients.flatMap(listNamesOf)]);
  const controls = content.clients.map((client) => [client.id, recordControls(client, content)] as const);
  return {
    errors: content.errors.map(({ id, meaning }) => ({ id, meaning })),
    modules: content['powershell-modules'].map((module) => recordModule(module, taken)),
    terms,
    others: content.site.search.ordinaryWords.map(joinWords),
    identifiers: Object.fromEntries(
      content.clients.map((client) => [client.id, listIdentifiers(client, content.site)]),
    ),
    sections: Object.fromEntries(
      content.platforms.map((platform) => [
        platform.id,
        platformSections.filter((section) => platform[section].length > 0),
      ]),
    ),
    controls: Object.fromEntries(controls.filter(([, said]) => Object.keys(said).length > 0)),
  };
}

/** All that the answer engine knows, from the content. */
export function buildQuestionData(content: SiteContent): QuestionData {
  const names = buildNameData(content);
  return { ...names, ...buildWordData(content, names) };
}
