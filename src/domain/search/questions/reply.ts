// In the browser, too.

import {
  capabilityAddress,
  cellAddress,
  clientAddress,
  errorAddress,
  moduleAddress,
  pageSectionAddress,
  platformAddress,
} from '../../content/addresses.ts';
import type {
  CapabilityRecord,
  ClientRecord,
  ErrorRecord,
  ModuleRecord,
  PlatformRecord,
  QuestionData,
  TermRecord,
  VerdictRecord,
} from './question-data.ts';

/** The verdict of one cell, in words. */
export interface ReplyCell extends VerdictRecord {
  /** What the cell is called within its line: a platform, or a capability in full. */
  head: string;
  /** Where it leads to, from the root of the site. */
  address: string;
}

/** What an answer is about. `support`: a client, platform or capability. `passage`: prose of the site that tells it. */
export type ReplyKind = 'support' | 'term' | 'module' | 'error' | 'passage';

/** An answer to a query. An id is empty where the query names none. */
export interface Reply {
  kind: ReplyKind;
  /** Of a term, a module or an error. */
  id: string;
  client: string;
  platform: string;
  capability: string;
  /** Where it leads to, from the root of the site. */
  address: string;
  /** "Outlook on iOS and iPadOS" */
  headline: string;
  /** "certificate-based authentication · confirmed by …", with what has ended; or what a platform or an abbreviation stands for. */
  detail: string;
  /** The cell asked for, or a line: the platforms, or the capabilities where only a platform is named. Empty without a client. */
  cells: ReplyCell[];
}

/** What a query names. */
export interface Question {
  client?: ClientRecord;
  platform?: PlatformRecord;
  capability?: CapabilityRecord;
  /** The control of conditional access that is asked for. */
  control?: TermRecord;
}

const nothing = { id: '', client: '', platform: '', capability: '', cells: [] };

function findVerdict(
  { platforms, capabilities, verdicts }: QuestionData,
  client: ClientRecord,
  platform: PlatformRecord,
  capability: CapabilityRecord,
): VerdictRecord {
  const row = client.cells[capabilities.indexOf(capability)] ?? [];
  const verdict = verdicts[row[platforms.indexOf(platform)] ?? -1];
  if (verdict === undefined) throw new Error(`There is no verdict of ${client.id}, ${platform.id}, ${capability.id}.`);
  return verdict;
}

function listCells(data: QuestionData, client: ClientRecord, { platform, capability }: Question): ReplyCell[] {
  const readCell = (head: string, on: PlatformRecord, asked: CapabilityRecord): ReplyCell => ({
    head,
    ...findVerdict(data, client, on, asked),
    address: cellAddress(client.id, asked.id, on.id),
  });
  const asked = capability === undefined ? data.capabilities : [capability];
  if (platform !== undefined) return asked.map((one) => readCell(one.name, platform, one));
  return asked.slice(0, 1).flatMap((one) => data.platforms.map((on) => readCell(on.shortName, on, one)));
}

/** The page of what is named, where no single cell is. */
function findPage({ client, platform, capability }: Question): string {
  if (client !== undefined) return clientAddress(client.id);
  return platform === undefined ? capabilityAddress(capability?.id ?? '') : platformAddress(platform.id);
}

/** "“Require app protection policy”: taken on Android, iOS" */
function describeControl(
  data: QuestionData,
  client: ClientRecord,
  { platform, control }: Question,
): string | undefined {
  if (control === undefined) return undefined;
  const said = data.platforms.flatMap((on, index) => {
    const status = data.controls[client.id]?.[control.control]?.[index] ?? '';
    return status !== '' && (platform === undefined || platform === on) ? [{ on, status }] : [];
  });
  const list = (taken: boolean) =>
    said.filter(({ status }) => (status === 'unsupported') !== taken).map(({ on }) => on.shortName);
  const [taken, refused] = [list(true), list(false)];
  const words = [
    taken.length > 0 && `taken on ${taken.join(', ')}`,
    refused.length > 0 && `not taken on ${refused.join(', ')}`,
  ].filter(Boolean);
  return `“${control.controlName}”: ${words.join('; ') || 'no document names it'}`;
}

function describe(data: QuestionData, question: Question, cells: readonly ReplyCell[]): string {
  const { client, platform, capability } = question;
  if (client === undefined) return platform?.shortName ?? capability?.abbreviation ?? '';
  const about = (capability ?? data.capabilities[0])?.name.toLowerCase();
  const proof = platform && cells[0]?.proof;
  return [about, describeControl(data, client, question), proof, client.end].filter(Boolean).join(' · ');
}

/** "CBA on iOS and iPadOS", "Outlook" */
function writeHeadline({ client, platform, capability }: Question): string {
  return [client?.name ?? capability?.name, platform?.name].filter(Boolean).join(' on ');
}

/** What the data says of what is asked, in words. */
export function writeReply(data: QuestionData, question: Question): Reply {
  const { client, platform, capability } = question;
  const cells = client ? listCells(data, client, question) : [];
  const [first] = cells;
  return {
    kind: 'support',
    id: '',
    client: client?.id ?? '',
    platform: platform?.id ?? '',
    capability: capability?.id ?? '',
    address: first && (platform || capability) ? first.address : findPage(question),
    headline: writeHeadline(question),
    detail: describe(data, question, cells),
    cells,
  };
}

export const writeError = ({ id, meaning }: ErrorRecord): Reply => ({
  ...nothing,
  kind: 'error',
  id,
  address: errorAddress(id),
  headline: id.toUpperCase(),
  detail: meaning,
});

export const writeModule = ({ id, name, advice }: ModuleRecord): Reply => ({
  ...nothing,
  kind: 'module',
  id,
  address: moduleAddress(id),
  headline: name,
  detail: advice,
});

/** What is said of a term before what it means. */
const denials: Partial<Record<TermRecord['kind'], string>> = {
  'look-alike': 'Not one of these clients.',
  'listed-app': 'Not in these tables.',
};

export const writeTerm = ({ id, kind, name, means, address }: TermRecord): Reply => ({
  ...nothing,
  kind: 'term',
  id,
  address,
  headline: name,
  detail: [denials[kind], means].filter(Boolean).join(' '),
});

/** Where a topic is told: in the section of the platform that is named, if it has one, else in its own passage. */
export function writePassage(
  term: TermRecord,
  platform: PlatformRecord | undefined,
  { sections }: Pick<QuestionData, 'sections'>,
): Reply {
  const isOnPlatform = sections[platform?.id ?? '']?.includes(term.section) ?? false;
  const place =
    platform !== undefined && isOnPlatform
      ? {
          address: pageSectionAddress(platformAddress(platform.id), term.section),
          headline: `${term.name}: ${platform.name}`,
        }
      : { address: term.address, headline: term.heading };
  return { ...nothing, kind: 'passage', id: term.id, ...place, detail: term.means };
}
