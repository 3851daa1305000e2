import { describeDate } from '../words/dates.ts';
import { compare } from '../content/order.ts';
import type { Client, SiteContent } from '../content/site-content.ts';

export type LifecycleEvent = Client['lifecycle']['events'][number];

export const stateWords: Record<Client['lifecycle']['state'], { label: string; means: string }> = {
  active: { label: 'Active', means: 'No notice of an end was found.' },
  retiring: { label: 'Retiring', means: 'A part of it has ended, or its end is announced.' },
  retired: { label: 'Retired', means: 'It has ended.' },
  unknown: { label: 'Unknown', means: 'No source says what became of it.' },
};

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
