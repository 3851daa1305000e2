import { join } from 'node:path';
import { listChangeGroups } from '../../src/domain/history/change-list.ts';
import { tellChanges } from '../../src/domain/export/feed-entries.ts';
import { writeFeed } from '../../src/domain/export/feed.ts';
import { loadSiteContent } from '../../src/load-site-content.ts';
import { expect, test } from '../support/test.ts';

const content = loadSiteContent(join(import.meta.dirname, '../..'));
const groups = listChangeGroups(content);

interface ReadFeed {
  fault: string | undefined;
  root: string;
  heads: Record<string, string[]>;
  author: (string | null | undefined)[];
  links: Record<string, string>[];
  entries: {
    heads: Record<string, string[]>;
    links: Record<string, string>[];
    contentTypes: (string | null)[];
    content: string;
    titleText: string;
  }[];
}

/** Reads a feed with the browser's XML parser. Runs in the page. */
function readFeed(text: string): ReadFeed {
  const atom = 'http://www.w3.org/2005/Atom';
  const document = new DOMParser().parseFromString(text, 'application/xml');
  const below = (parent: Element, name: string) =>
    [...parent.children].filter((child) => child.namespaceURI === atom && child.localName === name);
  const texts = (parent: Element) =>
    Object.fromEntries(
      ['id', 'title', 'updated'].map((name) => [name, below(parent, name).map((one) => one.textContent ?? '')]),
    );
  const links = (parent: Element) =>
    below(parent, 'link').map((link) =>
      Object.fromEntries([...link.attributes].map(({ name, value }) => [name, value])),
    );
  const plain = (html: string) => new DOMParser().parseFromString(html, 'text/html').body.textContent ?? '';
  const feed = document.documentElement;
  return {
    fault: document.querySelector('parsererror')?.textContent ?? undefined,
    root: `${feed.namespaceURI} ${feed.localName}`,
    heads: texts(feed),
    author: below(feed, 'author').map((author) => below(author, 'name')[0]?.textContent),
    links: links(feed),
    entries: below(feed, 'entry').map((entry) => ({
      heads: texts(entry),
      links: links(entry),
      contentTypes: below(entry, 'content').map((one) => one.getAttribute('type')),
      content: below(entry, 'content')[0]?.textContent ?? '',
      titleText: plain(below(entry, 'title')[0]?.textContent ?? ''),
    })),
  };
}

const feeds = [
  ['/changes/feed.xml', '/changes/', groups] as const,
  ...content.capabilities.map(
    ({ id }) =>
      [
        `/capabilities/${id}/feed.xml`,
        `/capabilities/${id}/`,
        groups.filter(({ difference }) => difference.capability.id === id),
      ] as const,
  ),
];

/** RFC 3339, as RFC 4287 wants it: capital T and Z. */
const dateTime = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)$/;

for (const [address, home, expected] of feeds) {
  test(`${address} is an Atom feed with an entry for each revision but the first`, async ({ page, request }) => {
    const response = await request.get(address);
    expect(response.headers()['content-type']).toMatch(/^application\/(atom\+)?xml/);
    const feed = await page.evaluate(readFeed, await response.text());
    expect(feed.fault).toBeUndefined();
    expect(feed.root).toBe('http://www.w3.org/2005/Atom feed');
    expect(feed.author).toEqual([content.site.title]);
    expect(feed.links).toEqual([
      { rel: 'alternate', href: home },
      { rel: 'self', href: address },
    ]);
    expect(feed.entries).toHaveLength(expected.length);
    expect(feed.entries.map(({ links }) => links)).toEqual(
      expected.map(({ difference }) => [{ href: `/capabilities/${difference.capability.id}/${difference.newer.id}/` }]),
    );
    for (const { heads } of [feed, ...feed.entries]) {
      expect(
        Object.values(heads).map(({ length }) => length),
        'one id, title and date each',
      ).toEqual([1, 1, 1]);
      expect(heads.id![0]).toMatch(/^urn:uuid:[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/);
      expect(heads.title![0]).not.toBe('');
      expect(heads.updated![0]).toMatch(dateTime);
    }
    const ids = [feed, ...feed.entries].map(({ heads }) => heads.id![0]);
    expect(new Set(ids).size, 'ids are unique').toBe(ids.length);
    for (const { contentTypes } of feed.entries) expect(contentTypes).toEqual(['html']);
  });
}

test('an entry lists every change of its revision, and leads to its page', async ({ page, request }) => {
  const feed = await page.evaluate(readFeed, await (await request.get('/changes/feed.xml')).text());
  for (const [place, { rows }] of groups.entries()) {
    expect(feed.entries[place]!.content.match(/<li>/g) ?? []).toHaveLength(rows.length);
    expect((await request.get(feed.entries[place]!.links[0]!.href!)).status()).toBe(200);
  }
});

test('an entry has the same id in the feed of all changes and in that of its table', async ({ page, request }) => {
  const read = async (address: string) => page.evaluate(readFeed, await (await request.get(address)).text());
  const all = new Map(
    (await read('/changes/feed.xml')).entries.map(({ heads, links }) => [links[0]!.href, heads.id![0]]),
  );
  for (const [address] of feeds.slice(1)) {
    for (const { heads, links } of (await read(address)).entries) expect(all.get(links[0]!.href)).toBe(heads.id![0]);
  }
});

test('a feed is well-formed and its titles are as written, whatever the names', async ({ page }) => {
  const hostile = '<b>& "x"</b>]]><![CDATA[';
  const named = {
    ...content,
    site: { ...content.site, title: hostile },
    capabilities: content.capabilities.map((one) => ({ ...one, name: `${one.id} ${hostile}` })),
    clients: content.clients.map((one) => ({ ...one, name: hostile })),
  };
  const feed = await page.evaluate(
    readFeed,
    writeFeed(
      named,
      tellChanges(listChangeGroups(named)),
      { name: 'changes', title: hostile, address: '/feed.xml', page: '/' },
      (path) => path,
    ),
  );
  expect(feed.fault).toBeUndefined();
  expect(feed.heads.title).toEqual([`${hostile} · ${hostile}`]);
  expect(feed.author).toEqual([hostile]);
  for (const { titleText, content: html } of feed.entries) {
    expect(titleText).toContain(hostile);
    expect(html).not.toContain('<b>');
  }
});

for (const [address, home] of feeds) {
  test(`${home} names its feed`, async ({ page }) => {
    await page.goto(home);
    await expect(page.locator('link[type="application/atom+xml"]')).toHaveAttribute('href', address);
    await expect(page.getByRole('main').locator(`a[href="${address}"]`)).toBeVisible();
  });
}
