import { describeDate } from '../words/dates.ts';
import { compare } from '../content/order.ts';
import type { Client, SiteContent } from '../content/site-content.ts';

export type LifecycleEvent = Client['lifecycle']['events'][number];

/** What each state is called, and what it means where nothing else is said of it. What is active needs no words. */
export const stateWords: Record<Client['lifecycle']['state'], { label: string; means?: string }> = {
  active: { label: 'Active' },
  retiring: { label: 'Retiring', means: 'A part of it has ended, or its end is announced.' },
  retired: { label: 'Retired', means: 'It has ended.' },
  unknown: { label: 'Unknown', means: 'No source says what became of it.' },
};

/** Whether it has ended, or is to end. */
export const isEnding = ({ state }: Client['lifecycle']): boolean => state === 'retired' || state === 'retiring';

/** Whether there is anything to say of it. */
export const hasLifecycleWords = ({ state, note, events, successors }: Client['lifecycle']): boolean =>
  state !== 'active' || note !== undefined || events.length > 0 || successors.length > 0;

/** What happened, and where it did not everywhere, to which platforms: "Support ended (Android)". */
export function nameEvent({ event, platforms }: LifecycleEvent, content: Pick<SiteContent, 'platforms'>): string {
  if (platforms === undefined) return event;
  const names = content.platforms.filter(({ id }) => platforms.includes(id)).map(({ shortName }) => shortName);
  return `${event} (${names.join(', ')})`;
}

/** The event by which the client is gone from a platform, as of the review: the last that names the platform, else of a retired client the last that names none. */
export function findEnd(
  { lifecycle }: Pick<Client, 'lifecycle'>,
  platform: string,
  { site }: Pick<SiteContent, 'site'>,
): LifecycleEvent | undefined {
  const ended = lifecycle.events
    .filter(({ kind, date }) => kind === 'ended' && date <= site.reviewed)
    .sort((a, b) => compare(a.date, b.date));
  const own = ended.findLast(({ platforms }) => platforms?.includes(platform));
  return (
    own ?? (lifecycle.state === 'retired' ? ended.findLast(({ platforms }) => platforms === undefined) : undefined)
  );
}

/** What ended and when: "Retired: on 16 December 2024 (reported)." */
export function describeEnd(end: LifecycleEvent): string {
  return `${end.event}: ${describeDate(end)}${end.reported ? ' (reported)' : ''}.`;
}
