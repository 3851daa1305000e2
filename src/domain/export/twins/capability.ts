import type { RootContent } from 'mdast';
import { checkAddress, feedAddress, capabilityAddress, revisionAddress } from '../../content/addresses.ts';
import { isAbout } from '../../content/scope.ts';
import type { Capability, SiteContent } from '../../content/site-content.ts';
import { tableOf } from '../../content/sources.ts';
import { listChangeGroups } from '../../history/change-list.ts';
import { nameRevision } from '../../history/change-words.ts';
import { countRevisions } from '../../history/revision-counts.ts';
import { listRevisionNumbers, revisionHeads } from '../../history/revision-numbers.ts';
import { introduceTable } from '../../history/table-words.ts';
import { titleCheck } from '../../pages/titles.ts';
import { buildCapabilityMatrix } from '../../verdict/matrix.ts';
import { heading, link, table, writeMarkdown, type Phrase } from '../write-markdown.ts';
import { linkDisputes, plainProse, reviewed, says, writeMatrix, writeNotes } from './parts.ts';

/** The known revisions of its table, each leading to its page. */
function writeRevisions(content: SiteContent, capability: Capability): RootContent[] {
  const source = tableOf(content, capability);
  const changes = listChangeGroups(content).filter(({ difference }) => difference.capability === capability);
  const rows = listRevisionNumbers(countRevisions(content, capability), changes);
  const lines = rows.map(({ revision, cells }): Phrase[][] => [
    [link(nameRevision(revision), revisionAddress(capability.id, revision.id))],
    ...cells.map((cell) => [cell]),
  ]);
  return [
    heading(2, 'Revisions of the table'),
    says(`What is known of ${introduceTable(source)}. ${source.note ?? ''}`),
    table([revisionHeads.map((head) => [head]), ...lines]),
    says(['What changes, as a ', { address: feedAddress(capabilityAddress(capability.id)), name: 'feed' }]),
  ];
}

/** A capability's page as Markdown. */
export function writeCapability(content: SiteContent, capability: Capability): string {
  const { id, name, summary, body } = capability;
  const notes = content.notes.filter(({ scope }) => isAbout(scope, { capability: id }));
  return writeMarkdown([
    heading(1, name),
    says(summary),
    heading(2, 'Clients and platforms'),
    writeMatrix(buildCapabilityMatrix(content, capability), 'Client'),
    says([
      { address: checkAddress(capability, content.capabilities), name: titleCheck(capability) },
      ': what blocks, what is unproven, what is ready.',
    ]),
    heading(2, 'What is asked, and what the table says'),
    ...plainProse(body, content),
    ...linkDisputes(content, { capability: id }),
    ...writeNotes(notes, content),
    ...writeRevisions(content, capability),
    reviewed(content),
  ]);
}
