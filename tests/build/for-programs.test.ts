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

test('llms.txt leads to every page that is there as Markdown, each once', () => {
  const listed = [...readFile('llms.txt').matchAll(/\]\((\/[^)]+\.md)\)/g)].map(([, address = '']) => address);
  assert.deepEqual(listed.toSorted(), twins.toSorted());
});

test('llms-full.txt is all of them in one', () => {
  const full = readFile('llms-full.txt');
  for (const twin of twins) assert.ok(full.includes(readFile(twin).trim()), twin);
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
