import type { RootContent } from 'mdast';
import { capabilityAddress, noteId, pageSectionAddress, sections } from '../../content/addresses.ts';
import type { SiteContent } from '../../content/site-content.ts';
import { describePromise, promiseHeads } from '../../history/promise-words.ts';
import { countOutcomes, listTablePromises, type SupportPromise, type TablePromises } from '../../history/promises.ts';
import { shortName } from '../../names/client-names.ts';
import { promisesLead, promisesRule } from '../../pages/leads.ts';
import { answerAddress } from '../../verdict/answer.ts';
import { heading, link, table, writeMarkdown, type Phrase } from '../write-markdown.ts';
import { meanings, reviewed, says } from './parts.ts';

function writePromises(title: string, promises: readonly SupportPromise[], isOpen: boolean, today: string) {
  if (promises.length === 0) return [];
  const lines = promises.map((promise): Phrase[][] => [
    [link(shortName(promise.client), answerAddress(promise.answer))],
    ...describePromise(promise, today).map((words) => [words]),
  ]);
  return [heading(3, title), table([promiseHeads(isOpen).map((head) => [head]), ...lines])];
}

const writeTable = ({ capability, open, ended, notes }: TablePromises, today: string): RootContent[] => [
  heading(2, capability.name),
  ...notes.map((note) =>
    says([
      'Remark: ',
      { address: pageSectionAddress(capabilityAddress(capability.id), noteId(note)), name: note.title },
    ]),
  ),
  ...writePromises('Still planned', open, true, today),
  ...writePromises('What came of the others', ended, false, today),
];

/** The page of promises as Markdown. */
export function writeAllPromises(content: SiteContent): string {
  const tables = listTablePromises(content);
  return writeMarkdown([
    heading(1, sections.promises.name),
    says(promisesLead(content)),
    meanings(countOutcomes(tables).map(({ label, count, means }) => ({ head: `${label}: ${count}`, says: means }))),
    says(promisesRule(content)),
    ...tables.flatMap((one) => writeTable(one, content.site.reviewed)),
    reviewed(content),
  ]);
}
