import { Feed, type Item } from 'feed';
import { revisionAddress } from '../content/addresses.ts';
import type { SiteContent } from '../content/site-content.ts';
import type { ChangeGroup } from '../history/change-list.ts';
import { nameRevision, describeExtent } from '../history/change-words.ts';
import { describeDate } from '../words/dates.ts';
import { escapeMarkup } from '../words/escape.ts';
import { makeId } from './stable-id.ts';

/** The library takes full addresses only. Where the site's own is not known, a reader resolves addresses from the root. */
const nowhere = 'https://nowhere.invalid';

const asDate = (date: string): Date => new Date(`${date}T00:00:00Z`);

function writeContent({ difference, rows }: ChangeGroup): string {
  const items = rows.map(
    ({ clientName, platformName, turn }) =>
      `<li>${escapeMarkup(`${clientName}${platformName === undefined ? '' : ` on ${platformName}`}: ${turn}`)}</li>`,
  );
  const words = `Seen ${describeDate(difference.newer)}. ${describeExtent(difference)}. ${difference.newer.note ?? ''}`;
  return `<p>${escapeMarkup(words.trim())}</p>${items.length > 0 ? `<ul>${items.join('')}</ul>` : ''}`;
}

/** What a feed is about: its name in ids, its title, its own address and that of its page. */
export interface FeedSubject {
  name: string;
  title: string;
  address: string;
  page: string;
}

function describeEntry(group: ChangeGroup, fullAddress: (path: string) => string): Item {
  const { capability, newer } = group.difference;
  return {
    id: makeId(`${capability.id}/${newer.id}`),
    // The library writes it as HTML.
    title: escapeMarkup(`${capability.name}, ${nameRevision(newer)}: ${describeExtent(group.difference)}`),
    link: fullAddress(revisionAddress(capability.id, newer.id)),
    date: asDate(newer.date),
    content: writeContent(group),
  };
}

/**
 * Changes as an Atom feed, an entry for each revision. Ids stay the same from build to build and from host to host.
 * @param toAddress gives an address of this site its base path and, where it is known, its origin
 */
export function writeFeed(
  { site }: Pick<SiteContent, 'site'>,
  groups: readonly ChangeGroup[],
  subject: FeedSubject,
  toAddress: (path: string) => string,
): string {
  const fullAddress = (path: string) => new URL(toAddress(path), nowhere).href;
  const feed = new Feed({
    id: makeId(subject.name),
    title: `${subject.title} · ${site.title}`,
    link: fullAddress(subject.page),
    feedLinks: { atom: fullAddress(subject.address) },
    updated: asDate(site.reviewed),
    author: { name: site.title },
    generator: false,
  });
  for (const group of groups) feed.addItem(describeEntry(group, fullAddress));
  return `${feed.atom1().replaceAll(nowhere, '')}\n`;
}
