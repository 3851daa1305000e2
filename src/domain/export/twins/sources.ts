import type { RootContent } from 'mdast';
import { revisionAddress, sections } from '../../content/addresses.ts';
import type { Revision, SiteContent, Source } from '../../content/site-content.ts';
import { linkRevision } from '../../content/sources.ts';
import { sourcesAge, sourcesDates, sourcesRule } from '../../pages/leads.ts';
import {
  describeSource,
  evidenceMeanings,
  groupByKind,
  listStatementCounts,
  listUnconfirmed,
} from '../../pages/source-list.ts';
import { countEvidence } from '../../verdict/status-counts.ts';
import { describeDate } from '../../words/dates.ts';
import { heading, link, list, paragraph, writeMarkdown, type Phrase } from '../write-markdown.ts';
import { meanings, plainTable, reviewed, says } from './parts.ts';

/**
 * A dated state of a source with its permanent address.
 * @param tableAddress the page of the table as it was then, of a source that is one
 */
function writeRevision(revision: Revision, tableAddress: string | undefined): Phrase[] {
  const address = linkRevision(revision);
  return [
    address === undefined ? revision.id : link(revision.id, address),
    `: as it stood ${describeDate(revision)}${revision.note ? `. ${revision.note}` : ''}`,
    ...(tableAddress === undefined ? [] : [' (', link('the table then', tableAddress), ')']),
  ];
}

function writeSource(content: SiteContent, source: Source, statements: number | undefined): RootContent[] {
  const capability = content.capabilities.find(({ table }) => table === source.id);
  const lines = source.revisions.map((revision) =>
    writeRevision(revision, capability && revisionAddress(capability.id, revision.id)),
  );
  return [
    heading(3, source.title),
    says(describeSource(source, statements, content.site.reviewed)),
    ...(source.url === undefined ? [] : [paragraph(link(source.url, source.url))]),
    ...(lines.length > 0 ? [list(lines)] : []),
  ];
}

/** How sure the answers are, capability by capability. */
const writeEvidence = (content: SiteContent): RootContent =>
  plainTable([
    ['Evidence', ...content.capabilities.map(({ name }) => name)],
    ...countEvidence(content).map(({ label, counts }) => [label, ...counts.map(({ count }) => String(count))]),
  ]);

/** The page of sources as Markdown. */
export function writeSources(content: SiteContent): string {
  const counts = listStatementCounts(content.clients);
  return writeMarkdown([
    heading(1, sections.sources.name),
    heading(2, 'How a verdict is made'),
    says(sourcesRule),
    meanings(evidenceMeanings.map(({ label, means }) => ({ head: label, says: means }))),
    says(sourcesDates),
    heading(2, 'How sure the answers are'),
    writeEvidence(content),
    ...groupByKind(content.sources).flatMap(({ name, members }) => [
      heading(2, name),
      ...members.flatMap((source) => writeSource(content, source, counts.get(source.id))),
    ]),
    heading(2, 'What could not be confirmed'),
    list(
      listUnconfirmed(content).map(({ address, name, sentences }) => [link(name, address), `: ${sentences.join(' ')}`]),
    ),
    says(sourcesAge(content)),
    reviewed(content),
  ]);
}
