import type { SupportCell } from '../../schema/published/support.ts';
import type { SiteContent } from '../content/site-content.ts';
import { deriveOnce } from '../content/derive-once.ts';
import { sortByName } from '../names/client-names.ts';
import { answerAddress, listAnswers, type Answer } from '../verdict/answer.ts';
import { findNotesBy } from '../verdict/answer-notes.ts';
import type { LastWord } from '../verdict/verdict.ts';

/** What the word says that the verdict follows. */
const wordFields = (word: LastWord | undefined) => ({
  sourceTitle: word?.from.shortTitle ?? null,
  control: word?.control ?? null,
  detail: word?.detail ?? null,
  asOf: word?.from.revisions[0]?.date ?? null,
});

function describeCell({ client, platform, capability, verdict, end }: Answer) {
  const { status, evidence, decisive } = verdict;
  return {
    capability: capability.id,
    client: client.id,
    clientName: client.name,
    platform: platform.id,
    status,
    evidence,
    source: decisive?.source ?? null,
    since: decisive?.since ?? null,
    lifecycle: client.lifecycle.state,
    ended: end?.date ?? null,
  };
}

/** Every cell, in the order of capabilities, clients and platforms; listed once for each content. */
export const listSupportCells = deriveOnce((content: SiteContent): SupportCell[] => {
  const findNotes = findNotesBy(content.notes);
  return listAnswers(content).map((answer) => ({
    ...describeCell(answer),
    address: answerAddress(answer),
    capabilityName: answer.capability.name,
    platformName: answer.platform.name,
    ...wordFields(answer.verdict.decisive),
    notes: findNotes(answer).map(({ id }) => id),
  }));
});

/** A cell in a flat table: what is not there is empty, ids in a list are parted by spaces. */
export type SupportRow = Record<keyof SupportCell, string>;

/** Every cell as one row of a flat table, its columns in the order of the keys. */
export const listSupportRows = (content: SiteContent): SupportRow[] =>
  listSupportCells(content).map((cell) => ({
    ...cell,
    source: cell.source ?? '',
    since: cell.since ?? '',
    ended: cell.ended ?? '',
    sourceTitle: cell.sourceTitle ?? '',
    control: cell.control ?? '',
    detail: cell.detail ?? '',
    asOf: cell.asOf ?? '',
    notes: cell.notes.join(' '),
  }));

/** Every statement as one row of a flat table. */
export function listStatementRows(content: SiteContent) {
  return sortByName(content.clients).flatMap((client) =>
    content.capabilities.flatMap(({ id: capability }) =>
      content.platforms.flatMap(({ id: platform }) =>
        (client.support[capability]?.[platform] ?? []).map(({ status, since, source, control = '', detail = '' }) => ({
          capability,
          client: client.id,
          platform,
          status,
          since,
          source,
          control,
          detail,
        })),
      ),
    ),
  );
}
