import { clientAddress, platformAddress, revisionAddress } from '../content/addresses.ts';
import { compare } from '../content/order.ts';
import type { Client, Platform, SiteContent } from '../content/site-content.ts';
import {
  type ChangeGroup,
  type ChangeRow,
  mapChangesOfClients,
  mapChangesOfPlatforms,
} from '../history/change-list.ts';
import { describeExtent, describeTurns, nameRevision } from '../history/change-words.ts';
import { nameEvent } from '../verdict/lifecycle.ts';
import { countOf } from '../words/count-of.ts';
import { describeDate } from '../words/dates.ts';
import { dateEvent, describeEvent, eventId } from './events.ts';
import { makeId } from './stable-id.ts';

/** What a feed tells at once. */
export interface FeedEntry {
  id: string;
  title: string;
  /** Where it is told on this site. */
  page: string;
  day: string;
  words: string;
  /** What it tells one by one. */
  items: string[];
}

const beginSentence = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);

const describeRow = ({ clientName, platformName, turn }: ChangeRow): string =>
  `${clientName}${platformName === undefined ? '' : ` on ${platformName}`}: ${turn}`;

function tellRevision({ difference, rows }: ChangeGroup, name: string, extent: string): FeedEntry {
  const { capability, newer } = difference;
  return {
    id: makeId(name),
    title: `${capability.name}, ${nameRevision(newer)}: ${extent}`,
    page: revisionAddress(capability.id, newer.id),
    day: newer.date,
    words: `Seen ${describeDate(newer)}. ${beginSentence(extent)}. ${newer.note ?? ''}`.trim(),
    items: rows.map(describeRow),
  };
}

const nameGroup = ({ difference: { capability, newer } }: ChangeGroup): string => `${capability.id}/${newer.id}`;

/** What revisions changed, an entry for each. */
export const tellChanges = (groups: readonly ChangeGroup[]): FeedEntry[] =>
  groups.map((group) => tellRevision(group, nameGroup(group), describeExtent(group.difference)));

/** What is told of in a feed of its own: its name in ids, its page, and what is known of it. */
interface Followed {
  name: string;
  page: string;
  entry: Pick<Client | Platform, 'lifecycle'>;
  groups: readonly ChangeGroup[];
  describe: (rows: readonly ChangeRow[]) => string;
}

const tellEvents = (content: SiteContent, { name, page, entry }: Followed): FeedEntry[] =>
  entry.lifecycle.events.map((event) => ({
    id: eventId(name, event),
    title: `${nameEvent(event, content)}: ${describeDate(event)}`,
    page,
    day: dateEvent(event, content),
    words: describeEvent(event, content),
    items: [],
  }));

/** What the tables changed about it and what happened to it, newest first. */
function follow(content: SiteContent, followed: Followed): FeedEntry[] {
  const changes = followed.groups.map((group) =>
    tellRevision(group, `${followed.name}/${nameGroup(group)}`, followed.describe(group.rows)),
  );
  return [...changes, ...tellEvents(content, followed)].sort((a, b) => compare(b.day, a.day));
}

/** What became of the cells of one client, and of the name of its row. */
const describeOwn = (rows: readonly ChangeRow[]): string =>
  describeTurns(rows.map((row) => (row.platform === undefined ? { turn: `renamed, ${row.turn}` } : row)));

/** What is told to those who follow a client. */
export const followClient = (content: SiteContent, client: Client): FeedEntry[] =>
  follow(content, {
    name: `clients/${client.id}`,
    page: clientAddress(client.id),
    entry: client,
    groups: mapChangesOfClients(content).get(client.id) ?? [],
    describe: describeOwn,
  });

/** What is told to those who follow a platform. */
export const followPlatform = (content: SiteContent, platform: Platform): FeedEntry[] =>
  follow(content, {
    name: `platforms/${platform.id}`,
    page: platformAddress(platform.id),
    entry: platform,
    groups: mapChangesOfPlatforms(content).get(platform.id) ?? [],
    describe: (rows) => `${countOf(rows.length, 'cell')} changed`,
  });
