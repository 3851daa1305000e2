import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { loadSiteContent } from '../../src/load-site-content.ts';
import { dist, project, readData } from '../support/built-site.ts';
import { listFiles } from '../support/files.ts';
import { readCsv } from '../support/read-csv.ts';
import { readClients } from '../support/status-tables.ts';

const content = loadSiteContent(project);
const clients = readClients();
const cells = clients.flatMap(({ id: client, verdicts }) =>
  Object.entries(verdicts).flatMap(([capability, row]) =>
    Object.entries(row).map(([platform, verdict]) => ({ client, capability, platform, ...verdict })),
  ),
);
const keyOf = ({ capability, client, platform }: Record<string, unknown>) => `${capability} ${client} ${platform}`;

test('clients.json has every client once, with names, identifiers, lifecycle and a verdict for every cell', () => {
  assert.deepEqual(new Set(clients.map(({ id }) => id)), new Set(content.clients.map(({ id }) => id)));
  assert.equal(clients.length, content.clients.length);
  for (const client of clients) {
    const { identifiers, verdicts, ...plain } = client as typeof client & { identifiers: object[] };
    for (const key of ['id', 'name', 'category', 'summary', 'lifecycle'])
      assert.equal(typeof plain[key as 'id'], 'string', `${client.id}.${key}`);
    for (const key of ['printedNames', 'aliases', 'formerNames'])
      for (const name of plain[key as 'printedNames']) assert.equal(typeof name, 'string', `${client.id}.${key}`);
    for (const identifier of identifiers) assert.deepEqual(Object.keys(identifier), ['kind', 'id'], client.id);
    assert.deepEqual(
      Object.keys(verdicts),
      content.capabilities.map(({ id }) => id),
    );
    for (const row of Object.values(verdicts))
      assert.deepEqual(
        Object.keys(row),
        content.platforms.map(({ id }) => id),
      );
  }
});

test('every verdict has its status, its evidence and, unless unknown, the word it follows', () => {
  const revisions = new Map(
    content.sources.map(({ id, revisions: list }) => [id, list.map((revision) => revision.id)]),
  );
  for (const { status, evidence, source, since, ended, ...place } of cells) {
    const key = keyOf(place);
    assert.equal(evidence === 'none', status === 'unknown', key);
    assert.ok(['confirmed', 'table-only', 'disputed', 'none'].includes(evidence), key);
    if (status === 'unknown') assert.deepEqual([source, since], [null, null], key);
    else assert.ok(revisions.get(source ?? '')?.includes(since ?? ''), `${key}: ${source} has no revision ${since}`);
    assert.ok(ended === null || /^\d{4}(-\d\d){0,2}$/.test(ended), key);
  }
});

test("a client's own file has its names and statements as in the content, and the same verdicts", () => {
  for (const { file: _file, ...client } of content.clients) {
    const {
      verdicts,
      address,
      schemaVersion: _version,
      reviewed: _day,
      ...data
    } = readData(`data/clients/${client.id}.json`);
    assert.deepEqual(data, JSON.parse(JSON.stringify(client)), client.id);
    assert.equal(address, `/clients/${client.id}/`);
    assert.deepEqual(verdicts, clients.find(({ id }) => id === client.id)?.verdicts, client.id);
  }
});

test('sources.json has every source with its revisions', () => {
  assert.deepEqual(
    readData('data/sources.json').sources.map(({ address: _address, ...source }: { address: string }) => source),
    JSON.parse(JSON.stringify(content.sources.map(({ file: _file, ...source }) => source))),
  );
});

test('support.csv has every cell once and agrees with clients.json', () => {
  const rows = readCsv(readFileSync(join(dist, 'data/support.csv'), 'utf8'));
  assert.equal(rows.length, cells.length);
  const byKey = new Map(rows.map((row) => [keyOf(row), row]));
  for (const { status, evidence, source, since, ended, ...place } of cells) {
    const client = clients.find(({ id }) => id === place.client) ?? assert.fail();
    const row = byKey.get(keyOf(place)) ?? assert.fail();
    const columns = ['capability', 'client', 'clientName', 'platform', 'status', 'evidence', 'source', 'since'];
    columns.push('lifecycle', 'ended', 'address');
    assert.deepEqual(Object.keys(row).slice(0, columns.length), columns, 'a column stays where it was');
    assert.deepEqual(Object.fromEntries(columns.map((column) => [column, row[column]])), {
      ...place,
      clientName: client.name,
      status,
      evidence,
      source: source ?? '',
      since: since ?? '',
      lifecycle: client.lifecycle,
      ended: ended ?? '',
      address: `/clients/${place.client}/#${place.capability}-${place.platform}`,
    });
  }
});

test('statements.csv has every statement of the content', () => {
  const rows = readCsv(readFileSync(join(dist, 'data/statements.csv'), 'utf8'));
  const statements = content.clients.flatMap(({ id: client, support }) =>
    Object.entries(support).flatMap(([capability, row]) =>
      Object.entries(row).flatMap(([platform, list]) =>
        list.map((statement) => ({ capability, client, platform, control: '', detail: '', ...statement })),
      ),
    ),
  );
  const sortKey = (row: object) => JSON.stringify(Object.entries(row).sort());
  assert.deepEqual(rows.map(sortKey).sort(), statements.map(sortKey).sort());
});

test('there is a JSON Schema for each kind of content file, and every field in it is described', () => {
  const files = [...listFiles(dist).keys()].filter((file) => /^data\/schemas\/[^/]+$/.test(file));
  const kinds = ['site', ...Object.keys(content).filter((key) => key !== 'site')];
  assert.deepEqual(new Set(files), new Set(kinds.map((kind) => `data/schemas/${kind}.json`)));
  for (const file of files) {
    const schema = readData(file);
    assert.match(schema.$schema, /json-schema\.org/, file);
    assert.equal(schema.type, 'object', file);
    assert.deepEqual(listUndescribed(schema), [], file);
  }
});

/** The fields of a schema without a description, at any depth. */
function listUndescribed(schema: any, path = ''): string[] {
  if (schema === null || typeof schema !== 'object') return [];
  const fields = Object.entries<any>(schema.properties ?? {});
  const missing = fields.filter(([, field]) => !field.description).map(([name]) => `${path}.${name}`);
  const inner = [...fields, ...['items', 'additionalProperties'].map((key) => [key, schema[key]] as const)];
  return [...missing, ...inner.flatMap(([name, field]) => listUndescribed(field, `${path}.${name}`))];
}

test('each client, platform, capability and guide has a twin as Markdown that begins with its name', () => {
  for (const folder of ['clients', 'platforms', 'capabilities', 'guides'] as const) {
    for (const entry of content[folder]) {
      const file = join(dist, folder, `${entry.id}.md`);
      assert.ok(existsSync(file), file);
      const text = readFileSync(file, 'utf8');
      assert.ok(
        text.startsWith(`# ${'name' in entry ? entry.name : entry.title}\n\n`),
        `${file} begins with ${text.slice(0, 60)}`,
      );
      assert.doesNotMatch(text, /<Cite|\[object |undefined/, file);
    }
  }
});
