import type { Client, SiteContent } from './site-content.ts';

export type LifecycleEvent = Client['lifecycle']['events'][number];

export const stateWords: Record<Client['lifecycle']['state'], { label: string; means: string }> = {
  active: { label: 'Active', means: 'No notice of an end was met.' },
  retiring: { label: 'Retiring', means: 'A part of it has ended, or its end is announced.' },
  retired: { label: 'Retired', means: 'It has ended.' },
  unknown: { label: 'Unknown', means: 'No source says what became of it.' },
};

/** The event by which the client is gone from a platform, as of the review: the last one that names the platform, or all of them. */
export function findEnd({ lifecycle }: Pick<Client, 'lifecycle'>, platform: string, { site }: Pick<SiteContent, 'site'>): LifecycleEvent | undefined {
  return lifecycle.events.findLast(
    ({ kind, platforms, date }) => kind === 'ended' && date <= site.reviewed && (platforms?.includes(platform) ?? lifecycle.state === 'retired'),
  );
}
