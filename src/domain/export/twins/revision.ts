import type { RootContent } from 'mdast';
import { cellAddress, clientAddress, revisionDataAddress, sourceAddress } from '../../content/addresses.ts';
import type { SiteContent } from '../../content/site-content.ts';
import { linkRevision } from '../../content/sources.ts';
import { listChangesBetween } from '../../history/change-list.ts';
import { describeExtent, nameRevision } from '../../history/change-words.ts';
import type { PrintedRow, RevisionView } from '../../history/revision-view.ts';
import { introduceTable, nameColumn } from '../../history/table-words.ts';
import { titleRevision } from '../../pages/titles.ts';
import { citeSource, statusWords } from '../../verdict/words.ts';
import { describeDate } from '../../words/dates.ts';
import { heading, link, list, table, writeMarkdown, type Phrase } from '../write-markdown.ts';
import { writeChanges } from './changes.ts';
import { reviewed, says } from './parts.ts';

function writeRow({ client, name, remarks, cells }: PrintedRow, capability: string): Phrase[][] {
  const answers = cells.map(({ platform, status, before }): Phrase[] => {
    const { label } = statusWords[status];
    return [
      before === undefined
        ? label
        : link(
            `${label}, changed, was ${statusWords[before].label.toLowerCase()}`,
            cellAddress(client.id, capability, platform.id),
          ),
    ];
  });
  return [[link(name, clientAddress(client.id)), remarks.length > 0 ? `, ${remarks.join(', ')}` : ''], ...answers];
}

const writePrinted = ({ capability, platforms, rows }: RevisionView): RootContent =>
  table([
    [['Client'], ...platforms.map((platform): Phrase[] => [nameColumn(platform)])],
    ...rows.map((row) => writeRow(row, capability.id)),
  ]);

/** What is known of a revision: its date, its commit, its text. */
function writeFacts({ capability, source, revision }: RevisionView): RootContent {
  const text = linkRevision(revision);
  const withdrawn = source.retired ? `, withdrawn ${describeDate(source.retired)}` : '';
  return list([
    [`Date: ${describeDate(revision)}`],
    ['Source: ', link(citeSource(source, revision), sourceAddress(source.id)), withdrawn],
    text === undefined
      ? ['Text: No permanent address is known.']
      : ['Text: ', link(revision.path ?? text, text), ` in ${revision.repository}, commit ${revision.commit}`],
    ...(revision.note ? [[`Remark: ${revision.note}`]] : []),
    ['Data: ', link('JSON', revisionDataAddress(capability.id, revision.id))],
  ]);
}

/** The page of a revision as Markdown. */
export function writeRevisionPage(content: SiteContent, view: RevisionView): string {
  const { capability, source, revision, older, difference, dropped } = view;
  const rows = difference ? listChangesBetween(difference, content) : [];
  return writeMarkdown([
    heading(1, titleRevision(capability, revision)),
    says(`As it stood ${describeDate(revision)}: ${introduceTable(source)}.`),
    heading(2, 'As printed'),
    writePrinted(view),
    ...(dropped.length > 0 ? [says(`Rows that are gone: ${dropped.map(({ name }) => name).join(', ')}.`)] : []),
    ...(difference && older
      ? [
          heading(2, `What changed since ${nameRevision(older)}`),
          says(`${describeExtent(difference)}.`),
          ...writeChanges(rows),
        ]
      : []),
    heading(2, 'Where it is from'),
    writeFacts(view),
    reviewed(content),
  ]);
}
