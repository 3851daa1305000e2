import assert from 'node:assert/strict';
import { test } from 'node:test';
import { listChangeGroups } from '../../../src/domain/history/change-list.ts';
import { tellChanges } from '../../../src/domain/export/feed-entries.ts';
import { writeFeed } from '../../../src/domain/export/feed.ts';
import type { SiteContent } from '../../../src/domain/content/site-content.ts';
import { aCapability, aClient, aContent, aPlatform, aStatement, aTable, revisionsOf } from '../../support/builders.ts';

const subject = { name: 'changes', title: 'Changes', address: '/changes/feed.xml', page: '/changes/' };
const atRoot = (path: string) => path;
const mail = aClient({
  support: { 'sign-in': { ios: [aStatement({ since: '2021-05-08' }), aStatement({ status: 'planned' })] } },
});

const write = (content: SiteContent, toAddress = atRoot) =>
  writeFeed(content, tellChanges(listChangeGroups(content)), subject, toAddress);
const listAll = (feed: string, pattern: RegExp) => [...feed.matchAll(pattern)].map(([, found]) => found);
const idsOf = (feed: string) => listAll(feed, /<id>(.*?)<\/id>/g);

test('a feed has an entry for each revision but the first, newest first', () => {
  const feed = write(aContent({ clients: [mail] }));
  assert.deepEqual(listAll(feed, /<entry>[^]*?<updated>(.*?)<\/updated>/g), [
    '2021-05-08T00:00:00.000Z',
    '2021-03-20T00:00:00.000Z',
  ]);
  assert.match(feed, /Sign-in, 8 May 2021: 1 cell changed\]/);
  assert.match(feed, /<li>Maker Mail on ios: planned → supported<\/li>/);
  assert.match(feed, /Nothing changed in cells or names/);
});

test('a feed is as new as the review of the facts', () => {
  assert.match(write(aContent()), /^[^]*?<updated>2026-01-31T00:00:00.000Z<\/updated>[^]*?<entry>/);
});

test('ids are of their own and stay, wherever the site is served', () => {
  const content = aContent({ clients: [mail] });
  const here = write(content);
  assert.equal(new Set(idsOf(here)).size, 3);
  for (const id of idsOf(here)) assert.match(id ?? '', /^urn:uuid:[0-9a-f-]{36}$/);
  assert.deepEqual(idsOf(write(content, (path) => `https://example.com/apps${path}`)), idsOf(here));
  assert.deepEqual(
    idsOf(write({ ...content, site: { ...content.site, title: 'Another', reviewed: '2027-01-31' } })),
    idsOf(here),
  );
});

test('the ids are those that readers have had from the beginning', () => {
  assert.deepEqual(idsOf(write(aContent({ clients: [mail] }))), [
    'urn:uuid:6b92e1b7-1b52-5f8d-990e-17410fa2f41c',
    'urn:uuid:a645607b-9e56-579e-9c1e-c3a39b466eb1',
    'urn:uuid:58ca0d3d-34bf-5b23-bac2-b2284cabefeb',
  ]);
});

test('an older entry keeps its id when a revision comes', () => {
  const before = aContent({ clients: [mail] });
  const after = aContent({
    clients: [mail],
    sources: [aTable({ revisions: [...revisionsOf('2021-07-13'), ...aTable().revisions] })],
  });
  assert.deepEqual(idsOf(write(after)).slice(-2), idsOf(write(before)).slice(-2));
});

test('without an origin no address is absolute; with one all are', () => {
  const content = aContent({ clients: [mail] });
  const linksOf = (feed: string) => listAll(feed, /<link [^>]*href="(.*?)"/g);
  const relative = write(content);
  assert.deepEqual(linksOf(relative), [
    '/changes/',
    '/changes/feed.xml',
    '/capabilities/sign-in/2021-05-08/',
    '/capabilities/sign-in/2021-03-20/',
  ]);
  assert.deepEqual(relative.match(/https?:\/\/(?!www\.w3\.org\/2005\/Atom")[^"<\s]*/g), null);
  assert.deepEqual(
    linksOf(write(content, (path) => `https://example.com/apps${path}`)),
    linksOf(relative).map((path) => `https://example.com/apps${path}`),
  );
});

test('markup in a name is text, in titles and in the content', () => {
  const hostile = '<b>&amp; "x"</b>]]>';
  const content = aContent({
    site: { ...aContent().site, title: hostile },
    clients: [
      { ...mail, name: hostile, printedNames: [{ name: '<i>Old</i>' }, { name: hostile, since: '2021-05-08' }] },
    ],
    platforms: [aPlatform({ shortName: '<u>' })],
    capabilities: [aCapability({ name: hostile })],
  });
  const feed = write(content);
  assert.doesNotMatch(feed, /<\/?[biu]>/);
  assert.equal(feed.match(/\]\]>/g)?.length, feed.match(/<!\[CDATA\[/g)?.length);
  const shown = '&#60;b&#62;&#38;amp; &#34;x&#34;&#60;/b&#62;]]&#62;';
  assert.ok(feed.includes(`<![CDATA[${shown}, 8 May 2021: `));
  assert.ok(feed.includes(`<li>${shown} on &#60;u&#62;: planned → supported</li>`));
  assert.ok(feed.includes(`&#60;i&#62;Old&#60;/i&#62; → ${shown}</li>`));
});

test('a revision whose day is not known is dated by the first day it may be', () => {
  const dated = (date: string) => ({ id: date, date, dateMeaning: 'on' as const });
  const client = aClient({
    support: {
      'sign-in': { ios: [aStatement({ since: '2021-05' }), aStatement({ status: 'planned', since: '2020' })] },
    },
  });
  const feed = write(
    aContent({ clients: [client], sources: [aTable({ revisions: [dated('2022'), dated('2021-05'), dated('2020')] })] }),
  );
  assert.deepEqual(listAll(feed, /<entry>[^]*?<updated>(.*?)<\/updated>/g), [
    '2022-01-01T00:00:00.000Z',
    '2021-05-01T00:00:00.000Z',
  ]);
});

test('a table of one revision gives a feed without entries', () => {
  const feed = write(aContent({ sources: [aTable({ revisions: revisionsOf('2020-10-30') })] }));
  assert.doesNotMatch(feed, /<entry>/);
  assert.match(feed, /<feed xmlns="http:\/\/www\.w3\.org\/2005\/Atom">/);
});
