// In the browser, too.

import { capabilityAddress, cellAddress, clientAddress, platformAddress } from '../../content/addresses.ts';
import type { CapabilityRecord, ClientRecord, PlatformRecord, QuestionData, VerdictRecord } from './question-data.ts';

/** The verdict of one cell, in words. */
export interface ReplyCell extends VerdictRecord {
  /** What the cell is called within its line: a platform, or a capability by its abbreviation. */
  head: string;
  /** "ended on 12 January 2021" where the client is gone from this platform alone; else empty. */
  end: string;
  /** Where it leads to, from the root of the site. */
  address: string;
}

/** An answer to a query. An id is empty where the query names none. */
export interface Reply {
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
}

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
    end: client.endings.find((ending) => ending.platform === on.id)?.end ?? '',
    address: cellAddress(client.id, asked.id, on.id),
  });
  const asked = capability === undefined ? data.capabilities : [capability];
  if (platform !== undefined) return asked.map((one) => readCell(one.abbreviation, platform, one));
  return asked.slice(0, 1).flatMap((one) => data.platforms.map((on) => readCell(on.shortName, on, one)));
}

/** The page of what is named, where no single cell is. */
function findPage({ client, platform, capability }: Question): string {
  if (client !== undefined) return clientAddress(client.id);
  return platform === undefined ? capabilityAddress(capability?.id ?? '') : platformAddress(platform.id);
}

function describe(data: QuestionData, { client, platform, capability }: Question, cells: readonly ReplyCell[]): string {
  if (client === undefined) return platform?.summary ?? capability?.abbreviation ?? '';
  const about = (capability ?? data.capabilities[0])?.name.toLowerCase();
  const [first] = cells;
  const proof = platform ? [first?.proof, first?.end] : cells.map(({ head, end }) => end && `${head} ${end}`);
  return [about, ...proof, client.end].filter(Boolean).join(' · ');
}

/** What the data says of what is asked, in words. */
export function writeReply(data: QuestionData, question: Question): Reply {
  const { client, platform, capability } = question;
  const cells = client ? listCells(data, client, question) : [];
  const [first] = cells;
  return {
    client: client?.id ?? '',
    platform: platform?.id ?? '',
    capability: capability?.id ?? '',
    address: first && (platform || capability) ? first.address : findPage(question),
    headline: [client?.name ?? capability?.name, platform?.name].filter(Boolean).join(' on '),
    detail: describe(data, question, cells),
    cells,
  };
}
