import { Feed, type Item } from 'feed';
import type { SiteContent } from '../content/site-content.ts';
import { escapeMarkup } from '../words/escape.ts';
import type { FeedEntry } from './feed-entries.ts';
import { makeId } from './stable-id.ts';

/** The library takes full addresses only. Where the site's own is not known, a reader resolves addresses from the root. */
const nowhere = 'https://nowhere.invalid';

const asDate = (date: string): Date => new Date(`${date}T00:00:00Z`);

const writeContent = ({ words, items }: FeedEntry): string =>
  [
    `<p>${escapeMarkup(words)}</p>`,
    ...(items.length > 0 ? [`<ul>${items.map((item) => `<li>${escapeMarkup(item)}</li>`).join('')}</ul>`] : []),
  ].join('');

/** What a feed is about: its name in ids, its title, its own address and that of its page. */
export interface FeedSubject {
  name: string;
  title: string;
  address: string;
  page: string;
}

const toItem = (entry: FeedEntry, fullAddress: (path: string) => string): Item => ({
  id: entry.id,
  // The library writes it as HTML.
  title: escapeMarkup(entry.title),
  link: fullAddress(entry.page),
  date: asDate(entry.day),
  content: writeContent(entry),
});

/**
 * Entries as an Atom feed. Ids stay the same from build to build and from host to host.
 * @param toAddress gives an address of this site its base path and, where it is known, its origin
 */
export function writeFeed(
  { site }: Pick<SiteContent, 'site'>,
  entries: readonly FeedEntry[],
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
  for (const entry of entries) feed.addItem(toItem(entry, fullAddress));
  return `${feed.atom1().replaceAll(nowhere, '')}\n`;
}
