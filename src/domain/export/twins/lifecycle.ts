import type { RootContent } from 'mdast';
import type { Client, SiteContent } from '../../content/site-content.ts';
import { nameEvent, stateWords } from '../../verdict/lifecycle.ts';
import { describeDate } from '../../words/dates.ts';
import { list, paragraph, strong, link, type Phrase } from '../write-markdown.ts';
import { cite } from './parts.ts';

/**
 * Whether something still exists, what takes its place and what happened to it.
 * @param successorAddress the address of a successor's page, from its id
 */
export function writeLifecycle(
  content: SiteContent,
  { state, note, events, successors }: Client['lifecycle'],
  successorAddress: (id: string) => string,
): RootContent[] {
  const { label, means = '' } = stateWords[state];
  const told: Phrase[] = [...(state === 'active' ? [] : [strong(`${label}.`), ' ']), note ?? means];
  const places = successors.map(({ id, name, sources, reported }) =>
    paragraph(
      'What takes its place: ',
      id === undefined ? name : link(name, successorAddress(id)),
      cite(content, sources, reported),
    ),
  );
  const lines = events.map((event) => [
    `${nameEvent(event, content)}: ${describeDate(event)}${cite(content, event.sources, event.reported)}`,
  ]);
  return [
    ...(state !== 'active' || note !== undefined ? [paragraph(...told)] : []),
    ...places,
    ...(lines.length > 0 ? [list(lines)] : []),
  ];
}
