import type { RootContent } from 'mdast';
import { noteAddress, sections } from '../../content/addresses.ts';
import type { SiteContent } from '../../content/site-content.ts';
import { changeKindWords } from '../../history/change-kinds.ts';
import { listShownChanges, type ChangeRow } from '../../history/change-list.ts';
import { describeExtent } from '../../history/change-words.ts';
import { foldChanges, type FoldedClient } from '../../history/fold-changes.ts';
import { changesElsewhere, changesLead, changesRule } from '../../pages/leads.ts';
import { describeDate } from '../../words/dates.ts';
import { joinParts } from '../../words/sentence.ts';
import { heading, list, paragraph, strong, writeMarkdown, type Phrase } from '../write-markdown.ts';
import { meanings, reviewed, says, toPhrases } from './parts.ts';

function writeClient({ client, name, changes, notes }: FoldedClient): Phrase[] {
  const places = changes.map(({ platformName, turn, address }) => ({ address, name: platformName ?? turn }));
  const remarks = notes.map((note) => ({ address: noteAddress(note, { client: [client.id] }), name: note.title }));
  return [
    `${name}: `,
    ...toPhrases(joinParts(places)),
    ...(remarks.length > 0 ? [' (', ...toPhrases(joinParts(remarks, '; ')), ')'] : []),
  ];
}

/** Changes of one revision, what is alike told once. */
export const writeChanges = (changes: readonly ChangeRow[]): RootContent[] =>
  foldChanges(changes).flatMap(({ direction, step, clients }) => [
    paragraph(strong(changeKindWords[direction].label), step && `: ${step}`),
    list(clients.map(writeClient)),
  ]);

/** The page of changes as Markdown. */
export const writeAllChanges = (content: SiteContent): string =>
  writeMarkdown([
    heading(1, sections.changes.name),
    says(changesLead(content)),
    says(changesRule),
    ...listShownChanges(content).flatMap(({ difference, rows }) => [
      heading(2, `${difference.capability.name}, ${describeDate(difference.newer)}`),
      says(describeExtent(difference)),
      ...writeChanges(rows),
    ]),
    heading(2, 'What the directions mean'),
    meanings(Object.values(changeKindWords).map(({ label, means }) => ({ head: label, says: means }))),
    says(changesElsewhere(content)),
    reviewed(content),
  ]);
