// In the browser, too.

import type { VerdictStatus } from '../../verdict/verdict.ts';
import { firstLetter, type QuestionData, type ClientRecord } from './question-data.ts';
import { listWords } from './split-words.ts';

/** The verdict of one cell, in words. */
export interface ReplyCell {
  /** What the cell is called within its line: a platform, or a capability by its abbreviation. */
  head: string;
  status: VerdictStatus;
  word: string;
  /** Who says so and since when: "confirmed by Entra: CBA on iOS and macOS, 3 January 2024". */
  proof: string;
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

/** What a query names, as places in the data. */
export interface Asked {
  client?: number;
  platform?: number;
  capability?: number;
}

export const clientId = ([id, name]: ClientRecord) => id || listWords(name).join('-');

function readCell(
  data: QuestionData,
  client: ClientRecord,
  platform: number,
  capability: number,
  isInRow: boolean,
): ReplyCell {
  const [platformId, , platformName] = data.platforms[platform]!;
  const [capabilityId, , abbreviation] = data.capabilities[capability]!;
  const [, , , , , cells, , endings] = client;
  const [place, proof] = data.verdicts[cells.charCodeAt(capability * data.platforms.length + platform) - firstLetter]!;
  const [status, word] = data.statuses[place]!;
  const address = `/clients/${clientId(client)}/#${capabilityId}-${platformId}`;
  return { head: isInRow ? platformName : abbreviation, status, word, proof, end: endings?.[platform] ?? '', address };
}

function listCells(data: QuestionData, client: ClientRecord, { platform, capability }: Asked): ReplyCell[] {
  if (platform === undefined)
    return data.platforms.map((_, place) => readCell(data, client, place, capability ?? 0, true));
  const asked = capability === undefined ? [...data.capabilities.keys()] : [capability];
  return asked.map((place) => readCell(data, client, platform, place, false));
}

type Named<List extends unknown[]> = List[number] | undefined;

function findPage(
  client: string,
  platform: Named<QuestionData['platforms']>,
  capability: Named<QuestionData['capabilities']>,
): string {
  if (client !== '') return `/clients/${client}/`;
  return platform ? `/platforms/${platform[0]}/` : `/capabilities/${capability?.[0]}/`;
}

/** Words what the data says of what is asked. */
export function writeReply(data: QuestionData, asked: Asked): Reply {
  const client = data.clients[asked.client!];
  const platform = data.platforms[asked.platform!];
  const capability = data.capabilities[asked.capability!];
  const cells = client ? listCells(data, client, asked) : [];
  const [first] = cells;
  const about = (capability ?? data.capabilities[0]!)[1].toLowerCase();
  const id = client ? clientId(client) : '';
  const proof = platform ? [first?.proof, first?.end] : cells.map(({ head, end }) => end && `${head} ${end}`);
  const details = client ? [about, ...proof, client[6]] : [platform ? platform[4] : capability?.[2]];
  return {
    client: id,
    platform: platform?.[0] ?? '',
    capability: capability?.[0] ?? '',
    address: first && (platform || capability) ? first.address : findPage(id, platform, capability),
    headline: [client?.[1] ?? capability?.[1], platform?.[1]].filter(Boolean).join(' on '),
    detail: details.filter(Boolean).join(' · '),
    cells,
  };
}
