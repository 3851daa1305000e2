import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { parseXml, type XmlElement } from '@rgrove/parse-xml';
import { listChangeGroups } from '../../src/domain/history/change-list.ts';
import { loadSiteContent } from '../../src/load-site-content.ts';
import { dist, findAll, project, read, readPage } from '../support/built-site.ts';
import { listFiles } from '../support/files.ts';

const content = loadSiteContent(project);
const groups = listChangeGroups(content);

const below = ({ children }: XmlElement, name: string): XmlElement[] =>
  children.filter((child): child is XmlElement => child.type === 'element' && (child as XmlElement).name === name);
const textOf = (parent: XmlElement, name: string): string => {
  const [only, ...more] = below(parent, name);
  assert.ok(only !== undefined && more.length === 0, `one ${name}`);
  return only.text;
};
const linkOf = (parent: XmlElement, rel?: string): string | undefined =>
  below(parent, 'link').find(({ attributes }) => attributes.rel === rel)?.attributes.href;

const files = [...listFiles(dist).keys()].filter((file) => file.endsWith('feed.xml')).sort();
const feeds = new Map(
  files.map((file) => {
    const { root } = parseXml(readFileSync(join(dist, file), 'utf8'));
    assert.ok(root, file);
    return [`/${file}`, root];
  }),
);
const readOwn = (folder: string, id: string) => feeds.get(`/${folder}/${id}/feed.xml`)!;

/** RFC 3339, as RFC 4287 wants it: capital T and Z. */
const dateTime = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)$/;

test('every feed has what RFC 4287 asks for, ids of its own, and its entries newest first', () => {
  for (const [address, feed] of feeds) {
    assert.equal(`${feed.attributes.xmlns} ${feed.name}`, 'http://www.w3.org/2005/Atom feed', address);
    assert.equal(linkOf(feed, 'self'), address);
    assert.equal(linkOf(feed, 'alternate'), address.replace('feed.xml', ''));
    const entries = below(feed, 'entry');
    for (const one of [feed, ...entries]) {
      assert.match(textOf(one, 'id'), /^urn:uuid:[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/);
      assert.notEqual(textOf(one, 'title'), '');
      assert.match(textOf(one, 'updated'), dateTime, address);
    }
    for (const entry of entries) {
      assert.ok(existsSync(join(dist, linkOf(entry) ?? '?', 'index.html')), `${address} leads to ${linkOf(entry)}`);
      assert.notEqual(textOf(entry, 'content'), '');
    }
    const ids = [feed, ...entries].map((one) => textOf(one, 'id'));
    assert.equal(new Set(ids).size, ids.length, address);
    const days = entries.map((entry) => textOf(entry, 'updated'));
    assert.deepEqual(days, days.toSorted().reverse(), address);
    assert.ok(days.every((day) => day.slice(0, 10) <= content.site.reviewed));
  }
});

test('feeds are told apart by their ids, and entries that say something else, too', () => {
  const said = new Map<string, string>();
  for (const [address, feed] of feeds)
    for (const one of [feed, ...below(feed, 'entry')]) {
      const id = textOf(one, 'id');
      const text = one === feed ? address : textOf(one, 'content');
      assert.equal(said.get(id) ?? text, text, address);
      said.set(id, text);
    }
});

test('who follows a client hears of every revision that changed it, and of every event of its life', () => {
  for (const { id, lifecycle } of content.clients) {
    const entries = below(readOwn('clients', id), 'entry');
    const changed = groups.filter(({ rows }) => rows.some(({ client }) => client.id === id));
    assert.equal(entries.length, changed.length + lifecycle.events.length, id);
    for (const { event } of lifecycle.events)
      assert.ok(
        entries.some((entry) => textOf(entry, 'content').includes(event.split(/[&<>"]/, 1)[0]!)),
        event,
      );
  }
});

test('who follows a platform hears of every revision that changed a cell there, and of every event of its life', () => {
  for (const { id, lifecycle } of content.platforms) {
    const changed = groups.filter(({ rows }) => rows.some(({ platform }) => platform === id));
    const entries = below(readOwn('platforms', id), 'entry');
    assert.equal(entries.length, changed.length + lifecycle.events.length, id);
    const items = entries.flatMap((entry) => textOf(entry, 'content').match(/<li>/g) ?? []);
    const cells = groups.flatMap(({ rows }) => rows.filter(({ platform }) => platform === id));
    assert.equal(items.length, cells.length, id);
  }
});

test('a page that has a feed names it in its head and in its text', () => {
  for (const address of feeds.keys()) {
    const { document } = readPage(address.slice(1).replace('feed.xml', 'index.html'));
    const named = findAll(document, 'link').find((link) => read(link, 'type') === 'application/atom+xml');
    assert.equal(named && read(named, 'href'), address);
    assert.ok(
      findAll(document, 'a').some((link) => read(link, 'href') === address),
      address,
    );
  }
});
