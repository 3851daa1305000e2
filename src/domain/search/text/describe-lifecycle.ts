import type { Client } from '../../content/site-content.ts';
import { stateWords } from '../../verdict/lifecycle.ts';
import { describeDate } from '../../words/dates.ts';
import type { Words } from './join-sentences.ts';

/** Whether something still exists, what happened to it and what takes its place, sentence by sentence. */
export function describeLifecycle({ state, note, events, successors }: Client['lifecycle']): Words {
  const ending = state === 'active' ? undefined : stateWords[state].label;
  return [
    ending,
    note,
    ...events.map((event) => `${event.event}: ${describeDate(event)}`),
    ...successors.map(({ name }) => `What takes its place: ${name}`),
  ];
}
