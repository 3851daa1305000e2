import type { RootContent } from 'mdast';
import { clientAddress, clientDataAddress, feedAddress } from '../../content/addresses.ts';
import type { Client, SiteContent } from '../../content/site-content.ts';
import { describeAnswerAge } from '../../verdict/answer-age.ts';
import { listNotesNaming } from '../../verdict/answer-notes.ts';
import { listClientHistory } from '../../history/client-history.ts';
import { identifierWords, nameCategory, otherNameWords } from '../../names/labels.ts';
import { listPrintedNames } from '../../names/printed-names.ts';
import { buildClientMatrix } from '../../verdict/matrix.ts';
import { formatDate } from '../../words/dates.ts';
import { heading, link, list, paragraph, writeMarkdown, type Phrase } from '../write-markdown.ts';
import { writeLifecycle } from './lifecycle.ts';
import {
  cite,
  describeControlWord,
  describeLastWord,
  linkDisputes,
  reviewed,
  section,
  writeMatrix,
  writeNotes,
} from './parts.ts';

/** What it is and was called, by people and by platforms. */
function listNames(content: SiteContent, client: Client): string[] {
  const editionOf = (platform: string | undefined) => {
    const name = content.platforms.find(({ id }) => id === platform)?.name;
    return name === undefined ? '' : ` (${name})`;
  };
  return [
    ...(client.printedNames.length > 0 ? [`Printed in the tables as: ${listPrintedNames(client).join(', ')}`] : []),
    ...client.formerNames.map(
      ({ name, until, note, sources, reported }) =>
        `Former name: ${name}${until ? `, until ${formatDate(until)}` : ''}${note ? `. ${note}` : ''}${cite(content, sources, reported)}`,
    ),
    ...(client.aliases.length > 0 ? [`Also searched as: ${client.aliases.join(', ')}`] : []),
    ...client.otherNames.map(({ kind, name, platform }) => `${otherNameWords[kind]}: ${name}${editionOf(platform)}`),
    ...client.identifiers.map(
      ({ kind, id, note, platform }) =>
        `${identifierWords[kind]}: ${id}${editionOf(platform)}${note ? `. ${note}` : ''}`,
    ),
  ];
}

/** What the tables changed about it. */
const listHistory = (content: SiteContent, client: Client): string[] =>
  listClientHistory(content, client).flatMap(({ capability, turns }) =>
    turns.map((turn) => `${capability.name}. ${turn}`),
  );

/** Where more is told, and the page as data. */
const writeMore = (content: SiteContent, { id, links }: Client): RootContent[] => [
  heading(2, 'Links and data'),
  list([
    ...links.map(({ title, url, sources }): Phrase[] => [link(title, url), cite(content, sources)]),
    ['This page as ', link('JSON', clientDataAddress(id))],
    ['What changes about it and what becomes of it, as a ', link('feed', feedAddress(clientAddress(id)))],
  ]),
];

/** A client's page as Markdown. */
export function writeClient(content: SiteContent, client: Client): string {
  const { id, name, summary, category, lifecycle, unconfirmed } = client;
  const matrix = buildClientMatrix(content, client);
  const answers = matrix.rows.flatMap((row) => row.answers);
  const ages = answers.map(
    (answer) => `${answer.capability.name}, ${answer.platform.name}: ${describeAnswerAge(answer, content)}`,
  );
  const words = answers.flatMap(({ capability, platform, verdict }) =>
    [...verdict.words.map(describeLastWord), ...verdict.controls.map(describeControlWord)].map(
      (said) => `${capability.name}, ${platform.name}: ${said}`,
    ),
  );
  return writeMarkdown([
    heading(1, name),
    paragraph(`${summary} ${nameCategory(category)}`),
    ...writeLifecycle(content, lifecycle, clientAddress),
    writeMatrix(matrix, 'Capability'),
    ...section('How old each answer is', ages),
    ...section('What each source says', words),
    ...linkDisputes(content, { client: id }),
    ...writeNotes(listNotesNaming(content.notes, client), content),
    ...section('Names and identifiers', listNames(content, client)),
    ...section('History', listHistory(content, client)),
    ...section('What could not be confirmed', unconfirmed),
    ...writeMore(content, client),
    reviewed(content),
  ]);
}
