import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { loadSiteContent } from '../../src/load-site-content.ts';
import { dist } from '../support/built-site.ts';
import { listFiles } from '../support/files.ts';

const content = loadSiteContent(join(import.meta.dirname, '../..'));
const readFile = (file: string) => readFileSync(join(dist, file), 'utf8');
const twins = [...listFiles(dist).keys()].filter((file) => file.endsWith('.md')).map((file) => `/${file}`);

/** Of a table's revisions only the newest is named: its capability leads to the others. */
const isRevision = (twin: string) => twin.split('/').length === 4;
const gathered = ['/index.md', '/clients.md', '/platforms.md', '/capabilities.md', '/guides.md'];

test('llms.txt leads to every page but old revisions, each once', () => {
  const listed = [...readFile('llms.txt').matchAll(/\]\((\/[^)]+\.md)\)/g)].map(([, address = '']) => address);
  const newest = content.capabilities.map(
    ({ id, table }) =>
      `/capabilities/${id}/${content.sources.find((source) => source.id === table)!.revisions[0]!.id}.md`,
  );
  assert.deepEqual(listed.toSorted(), [...twins.filter((twin) => !isRevision(twin)), ...newest].sort());
});

test('a capability leads to each of its revisions, in the twin as on the page', () => {
  for (const twin of twins.filter(isRevision))
    assert.ok(readFile(twin.replace(/\/[^/]+$/, '.md')).includes(`](${twin.replace('.md', '/')})`), twin);
});

test('llms-full.txt tells everything once: what only gathers it, and the revisions, are not in it', () => {
  const full = readFile('llms-full.txt');
  for (const twin of twins)
    assert.equal(full.includes(readFile(twin).trim()), !isRevision(twin) && !gathered.includes(twin), twin);
});

const calendar = readFile('data/lifecycle.ics');
const events = [...calendar.replace(/\r\n /g, '').matchAll(/BEGIN:VEVENT\r\n([^]*?)END:VEVENT/g)].map(([, text = '']) =>
  Object.fromEntries(text.split('\r\n').map((line) => line.split(/(?<=^[^:]*):/, 2))),
);

test('the calendar has every dated event of clients, platforms and modules, under an id of its own', () => {
  const { clients, platforms, 'powershell-modules': modules } = content;
  const all = [...clients, ...platforms, ...modules].flatMap(({ lifecycle }) => lifecycle.events);
  assert.equal(events.length, all.length);
  assert.equal(new Set(events.map(({ UID }) => UID)).size, events.length);
  assert.deepEqual(
    events.map((event) => event['DTSTART;VALUE=DATE']!.slice(0, 4)).toSorted(),
    all.map(({ date }) => date.slice(0, 4)).toSorted(),
  );
});

test('the calendar keeps the form of RFC 5545: its line ends, no line of more than 75 octets', () => {
  assert.ok(calendar.endsWith('END:VCALENDAR\r\n'));
  const lines = calendar.split('\r\n');
  assert.ok(lines.every((line) => !line.includes('\n') && Buffer.byteLength(line) <= 75));
});

test('robots may read everything', () => assert.match(readFile('robots.txt'), /^User-agent: \*\nAllow: \/$/m));
