import {
  capabilityAddress,
  clientAddress,
  feedAddress,
  platformAddress,
  sections,
} from '../domain/content/addresses.ts';
import { fullUrlIn } from '../domain/content/place.ts';
import { followClient, followPlatform, tellChanges, type FeedEntry } from '../domain/export/feed-entries.ts';
import { writeFeed, type FeedSubject } from '../domain/export/feed.ts';
import { listChangeGroups } from '../domain/history/change-list.ts';
import type { Site, SiteFile } from './site-file.ts';

/** The feeds of all changes, and of those that concern a capability, a platform or a client. */
export function listFeeds({ content, place }: Site): SiteFile[] {
  const feed = (about: Omit<FeedSubject, 'address'>, tell: () => readonly FeedEntry[]): SiteFile => {
    const address = feedAddress(about.page);
    return {
      address,
      write: () => writeFeed(content, tell(), { ...about, address }, (path) => fullUrlIn(place, path)),
    };
  };
  const { name: title, address: page } = sections.changes;
  return [
    feed({ name: 'changes', title, page }, () => tellChanges(listChangeGroups(content))),
    ...content.capabilities.map(({ id, name }) =>
      feed({ name: id, title: `${name}: changes`, page: capabilityAddress(id) }, () =>
        tellChanges(listChangeGroups(content).filter(({ difference }) => difference.capability.id === id)),
      ),
    ),
    ...content.platforms.map((platform) =>
      feed({ name: `platforms/${platform.id}`, title: platform.name, page: platformAddress(platform.id) }, () =>
        followPlatform(content, platform),
      ),
    ),
    ...content.clients.map((client) =>
      feed({ name: `clients/${client.id}`, title: client.name, page: clientAddress(client.id) }, () =>
        followClient(content, client),
      ),
    ),
  ];
}
