import type { SiteContent } from '../content/site-content.ts';
import { mapSources } from '../content/sources.ts';
import { nameEvent, type LifecycleEvent } from '../verdict/lifecycle.ts';
import { describeDate } from '../words/dates.ts';
import { makeId } from './stable-id.ts';

/**
 * The id of an event in a lifecycle, in the calendar and in feeds. It stays when the date is mended.
 * @param subject what the event is of, such as clients/outlook
 */
export const eventId = (subject: string, { kind, event }: LifecycleEvent): string =>
  makeId(`${subject}/${kind}/${event}`);

/** An event with its date and its sources: "Retired, on 16 December 2024, reported. Source: …." */
export function describeEvent(event: LifecycleEvent, content: SiteContent): string {
  const titles = event.sources.flatMap((id) => mapSources(content).get(id)?.shortTitle ?? []);
  const reported = event.reported ? ', reported' : '';
  return `${nameEvent(event, content)}, ${describeDate(event)}${reported}. Source: ${titles.join('; ')}.`;
}

/** The day an event is news of: its own; of one that is still to come, that of the newest document that tells it. */
export function dateEvent({ date, sources }: LifecycleEvent, content: SiteContent): string {
  const { reviewed } = content.site;
  if (date <= reviewed) return date;
  const told = sources.flatMap((id) => mapSources(content).get(id)?.revisions[0]?.date ?? []);
  return (
    told
      .filter((day) => day <= reviewed)
      .sort()
      .at(-1) ?? reviewed
  );
}
