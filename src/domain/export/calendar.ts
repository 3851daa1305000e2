import ical, { type ICalEventData } from 'ical-generator';
import { clientAddress, moduleAddress, platformAddress } from '../content/addresses.ts';
import type { SiteContent } from '../content/site-content.ts';
import type { LifecycleEvent } from '../verdict/lifecycle.ts';
import { describeEvent, eventId } from './events.ts';

/** What a date covers: a day, or a month or a year in which the day is not known. The end is the day after. */
function listDays(date: string): { start: Date; end: Date } {
  const [year = 0, month, day] = date.split('-').map(Number);
  const first = new Date(Date.UTC(year, (month ?? 1) - 1, day ?? 1));
  const end = new Date(first);
  if (month === undefined) end.setUTCFullYear(year + 1);
  else if (day === undefined) end.setUTCMonth(month);
  else end.setUTCDate(day + 1);
  return { start: first, end };
}

/** Something whose lifecycle is told: its name in ids, what it is called, its page. */
interface Subject {
  id: string;
  name: string;
  address: string;
  events: readonly LifecycleEvent[];
}

const listSubjects = (content: SiteContent): Subject[] => [
  ...content.clients.map(({ id, name, lifecycle: { events } }) => ({
    id: `clients/${id}`,
    name,
    address: clientAddress(id),
    events,
  })),
  ...content.platforms.map(({ id, name, lifecycle: { events } }) => ({
    id: `platforms/${id}`,
    name,
    address: platformAddress(id),
    events,
  })),
  ...content['powershell-modules'].map(({ id, name, lifecycle: { events } }) => ({
    id: `powershell-modules/${id}`,
    name,
    address: moduleAddress(id),
    events,
  })),
];

/**
 * Every dated event in the life of clients, platforms and modules as a calendar (RFC 5545). Ids stay the same from build to build
 * and from host to host.
 * @param toAddress gives an address of this site in full, or nothing where the site does not know it: a calendar takes no other
 */
export function writeCalendar(content: SiteContent, toAddress: (address: string) => string | undefined): string {
  const { title, reviewed } = content.site;
  const stamp = new Date(`${reviewed}T00:00:00Z`);
  const calendar = ical({ name: `${title}: what ends and changes`, prodId: `//${title}//EN` });
  for (const { id, name, address, events } of listSubjects(content))
    for (const event of events) {
      const data: ICalEventData = {
        ...listDays(event.date),
        id: eventId(id, event),
        allDay: true,
        timezone: 'UTC',
        stamp,
        summary: `${name}: ${event.event}`,
        description: describeEvent(event, content),
        url: toAddress(address) ?? null,
      };
      calendar.createEvent(data);
    }
  return `${calendar.toString()}\r\n`;
}
