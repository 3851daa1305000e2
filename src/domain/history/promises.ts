import { deriveOnce } from '../content/derive-once.ts';
import { compare } from '../content/order.ts';
import type {
  Capability,
  Client,
  Note,
  Platform,
  Revision,
  SiteContent,
  Source,
  Statement,
} from '../content/site-content.ts';
import { findRevision, tableOf } from '../content/sources.ts';
import { sortByName } from '../names/client-names.ts';
import { type Answer, findAnswer } from '../verdict/answer.ts';

/** What came of a promise, in the order of the page. */
export const outcomeWords = {
  open: { label: 'Still planned', means: 'The newest revision of the table still says planned.' },
  kept: { label: 'Kept', means: 'A later revision says supported.' },
  withdrawn: { label: 'Withdrawn', means: 'A later revision says not applicable.' },
  dropped: { label: 'Dropped', means: 'A later revision no longer lists the client.' },
} as const;

export type PromiseOutcome = keyof typeof outcomeWords;

/** One run of "planned" in one cell of a table. A cell may have had several. */
export interface SupportPromise {
  client: Client;
  platform: Platform;
  capability: Capability;
  /** The revision in which it is first seen. */
  made: Revision;
  /** Whether the cell said supported before. */
  wasSupported: boolean;
  outcome: PromiseOutcome;
  /** The revision in which it is first gone. Missing while it is open. */
  ended?: Revision | undefined;
  /** The revision in which support is first seen after all, where the promise itself was withdrawn or dropped. */
  cameLater?: Revision | undefined;
  /** Today's answer for the cell. */
  answer: Answer;
}

function findOutcome(next: Statement | undefined): PromiseOutcome {
  if (next === undefined) return 'open';
  if (next.status === 'unlisted') return 'dropped';
  return next.status === 'supported' || next.status === 'partial' ? 'kept' : 'withdrawn';
}

interface Cell {
  client: Client;
  platform: Platform;
  capability: Capability;
}

/** What came of the promise that stands at an index of all that a table said of a cell, oldest first. */
function tellPromise(said: readonly Statement[], index: number, source: Source) {
  const [before, made, next, ...later] = [said[index - 1], ...said.slice(index)];
  const outcome = findOutcome(next);
  const cameLater = outcome === 'kept' ? undefined : later.find((one) => findOutcome(one) === 'kept');
  return {
    made: findRevision(source, made?.since ?? ''),
    wasSupported: before?.status === 'supported',
    outcome,
    ended: next && findRevision(source, next.since),
    cameLater: cameLater && findRevision(source, cameLater.since),
  };
}

function listInCell(content: SiteContent, source: Source, cell: Cell): SupportPromise[] {
  const { client, platform, capability } = cell;
  const said = (client.support[capability.id]?.[platform.id] ?? [])
    .filter((statement) => statement.source === source.id)
    .sort((a, b) => compare(a.since, b.since));
  const answer = findAnswer(content, client, platform, capability);
  return said.flatMap(({ status }, index) =>
    status === 'planned' ? [{ ...cell, ...tellPromise(said, index, source), answer }] : [],
  );
}

/** Every promise a capability's table made, by client and platform, the oldest of a cell first. */
export function listPromises(content: SiteContent, capability: Capability): SupportPromise[] {
  const source = tableOf(content, capability);
  return sortByName(content.clients).flatMap((client) =>
    content.platforms.flatMap((platform) => listInCell(content, source, { client, platform, capability })),
  );
}

/** The promises of one table, those that are open apart, and what is known of the history of all of them. */
export interface TablePromises {
  capability: Capability;
  open: SupportPromise[];
  ended: SupportPromise[];
  notes: Note[];
}

/** The promises of every table. Listed once for each content. */
export const listTablePromises = deriveOnce((content: SiteContent): readonly TablePromises[] => {
  const history = content.notes.filter(
    ({ kind, scope }) => kind === 'history' && scope.client === undefined && scope.platform === undefined,
  );
  return content.capabilities.map((capability) => {
    const { open = [], ended = [] } = Object.groupBy(listPromises(content, capability), ({ outcome }) =>
      outcome === 'open' ? 'open' : 'ended',
    );
    return { capability, open, ended, notes: history.filter(({ scope }) => scope.capability?.includes(capability.id)) };
  });
});

/** How many promises came to what, in the order of the page. */
export function countOutcomes(tables: readonly TablePromises[]): { label: string; means: string; count: number }[] {
  const promises = tables.flatMap(({ open, ended }) => [...open, ...ended]);
  return Object.entries(outcomeWords).map(([outcome, words]) => ({
    ...words,
    count: promises.filter((promise) => promise.outcome === outcome).length,
  }));
}
