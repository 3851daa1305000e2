import type { RootContent } from 'mdast';
import type { Client, SiteContent } from '../../content/site-content.ts';
import { describeAnswerAge } from '../../verdict/answer-age.ts';
import { otherNameWords } from '../../names/labels.ts';
import { buildClientMatrix } from '../../verdict/matrix.ts';
import { describeDate } from '../../words/dates.ts';
import { heading, list, paragraph, writeMarkdown } from '../write-markdown.ts';
import {
  describeControlWord,
  describeLastWord,
  linkDisputes,
  reviewed,
  section,
  writeMatrix,
  writeNotes,
} from './parts.ts';

function writeLifecycle({ state, note, events }: Client['lifecycle']): RootContent[] {
  const said = [state === 'active' ? undefined : `Lifecycle: ${state}.`, note].filter(Boolean).join(' ');
  const lines = events.map((event) => [`${event.event}: ${describeDate(event)}${event.reported ? ' (reported)' : ''}`]);
  return [...(said ? [paragraph(said)] : []), ...(lines.length > 0 ? [list(lines)] : [])];
}

/** A client's page as Markdown. */
export function writeClient(content: SiteContent, client: Client): string {
  const { id, name, summary, lifecycle, formerNames, otherNames, identifiers } = client;
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
  const names = [
    ...formerNames.map((former) => `Former name: ${former.name}`),
    ...otherNames.map((other) => `${otherNameWords[other.kind]}: ${other.name}`),
    ...identifiers.map((identifier) => `${identifier.kind}: ${identifier.id}`),
  ];
  return writeMarkdown([
    heading(1, name),
    paragraph(summary),
    ...writeLifecycle(lifecycle),
    writeMatrix(matrix, 'Capability'),
    ...section('How old each answer is', ages),
    ...section('What each source says', words),
    ...linkDisputes(content, { client: id }),
    ...writeNotes(
      content.notes.filter(({ scope }) => scope.client?.includes(id)),
      content,
    ),
    ...section('Names and identifiers', names),
    reviewed(content),
  ]);
}
