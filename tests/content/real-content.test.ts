import assert from 'node:assert/strict';
import { globSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { listNames, toSlug } from '../../src/domain/names/client-names.ts';
import { checkSiteContent, loadSiteContent } from '../../src/load-site-content.ts';
import { ContentError } from '../../src/problems/content-error.ts';
import { rules, rulesOnWholeContent } from '../../src/rules/all.ts';
import { readKnownTables, readPrintedTables } from '../support/printed-tables.ts';

test('the content is sound', () => {
  const { problems } = checkSiteContent(process.cwd());
  assert.equal(problems.length, 0, new ContentError(problems).message);
});

const content = loadSiteContent(process.cwd());
const { clients, platforms, 'powershell-modules': modules, notes, sources } = content;

test('every rule in src/rules is applied', async () => {
  const folder = join(import.meta.dirname, '../../src/rules');
  const files = globSync('*.ts', { cwd: folder }).filter((file) => file !== 'all.ts' && file !== 'rule.ts');
  const applied = new Set([...rules, ...rulesOnWholeContent]);
  for (const file of files) {
    const exported = Object.values((await import(join(folder, file))) as object);
    assert.ok(
      exported.some((rule) => applied.has(rule)),
      `src/rules/${file} is not in all.ts`,
    );
  }
  assert.equal(applied.size, files.length);
});

test('every client of the printed tables is there, found by a name they printed', () => {
  const printed = new Set(readPrintedTables().flatMap(({ rows }) => [...rows.keys()]));
  for (const id of printed)
    assert.ok(clients.find((client) => client.id === id)?.printedNames.length, `${id} has no printed name`);
});

test('a client with a printed name is listed by a table', () => {
  const printed = new Set(readKnownTables(content).flatMap(({ rows }) => [...rows.keys()]));
  assert.deepEqual(
    clients.filter(({ id, printedNames }) => printedNames.length > 0 && !printed.has(id)).map(({ id }) => id),
    [],
  );
});

test('every name makes an address', () => {
  for (const client of clients) {
    for (const word of listNames(client)) assert.notEqual(toSlug(word), '', `${client.id}: ${word}`);
  }
});

test('aliases are in lower case, as the search compares them', () => {
  for (const { id, aliases } of [...clients, ...platforms, ...modules])
    assert.deepEqual(
      aliases,
      aliases.map((alias) => alias.toLowerCase()),
      id,
    );
});

test('lifecycle events stand oldest first: the last one that ended a platform counts', () => {
  for (const { id, lifecycle } of [...clients, ...platforms, ...modules]) {
    const dates = lifecycle.events.map(({ date }) => date);
    assert.deepEqual(dates, dates.toSorted(), id);
  }
});

test('former names stand newest first, as far as their end is known', () => {
  for (const { id, formerNames } of clients) {
    const ends = formerNames.flatMap(({ until }) => until ?? []);
    assert.deepEqual(ends, ends.toSorted().toReversed(), id);
  }
});

test('every note says where it is printed: its scope names something', () => {
  for (const { id, scope } of notes) assert.ok(Object.keys(scope).length > 0, id);
});

test('only the publisher\'s own sources go without "reported"', () => {
  const secondary = new Set(sources.filter(({ kind }) => kind === 'press' || kind === 'community').map(({ id }) => id));
  const facts = clients.flatMap(({ id, formerNames, identifiers, lifecycle }) =>
    [...formerNames, ...identifiers, ...lifecycle.events, ...lifecycle.successors].map((fact) => ({ id, ...fact })),
  );
  const unmarked = facts.filter(
    (fact) => fact.reported !== true && fact.sources.every((source) => secondary.has(source)),
  );
  assert.deepEqual(
    unmarked.map(({ id, sources: cited }) => `${id}: ${cited.join(', ')}`),
    [],
  );
});
