import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test, type TestContext } from 'node:test';
import { buildFile } from '../../../src/domain/export/contract/build-file.ts';
import { describeDiff } from '../../../src/domain/export/diff/describe-diff.ts';
import { comparableSupportSchema, type ComparableSupport } from '../../../src/schema/published/support.ts';
import { aClient, aContent, aSource, aStatement, aTable } from '../../support/builders.ts';

const dataOf = (parts: Parameters<typeof aContent>[0]): ComparableSupport =>
  comparableSupportSchema.parse(buildFile('support', aContent(parts)));

const { id: capability } = aContent().capabilities[0]!;
const { id: platform } = aContent().platforms[0]!;
const withWords = (...statements: ReturnType<typeof aStatement>[]) =>
  aClient({ name: 'Maker Mail', support: { [capability]: { [platform]: statements } } });

const planned = dataOf({ clients: [withWords(aStatement({ status: 'planned' }))] });
const confirmed = dataOf({
  clients: [
    withWords(
      aStatement({ status: 'supported', source: 'docs', since: '2025-03-04' }),
      aStatement({ status: 'planned' }),
    ),
  ],
});

test('a status that changes is told in words, with the evidence and the source that it follows', () => {
  const text = describeDiff(planned, confirmed);
  assert.match(text, /^## What changes in the support data\n/);
  assert.match(
    text,
    /### Statuses \(1\)\n\n- Maker Mail on .+, .+: planned → supported; old table → disputed; follows Table → Docs/,
  );
  assert.match(text, /### New sources that answers follow \(1\)\n\n- Docs \(docs\)/);
  assert.match(text, /### No longer there: sources that answers follow \(1\)\n\n- Table \(table\)/);
});

test('a client that comes, goes or is renamed is told once, and not cell by cell', () => {
  const chat = aClient({ id: 'chat', name: 'Maker Chat' });
  const [one, two] = [dataOf({ clients: [aClient()] }), dataOf({ clients: [aClient(), chat] })];
  assert.match(describeDiff(one, two), /### New clients \(1\)\n\n- Maker Chat \(chat\)\n$/);
  assert.match(describeDiff(two, one), /### No longer there: clients \(1\)\n\n- Maker Chat \(chat\)\n$/);
  const renamed = dataOf({ clients: [aClient({ name: 'Maker Post' })] });
  assert.match(
    describeDiff(one, renamed),
    new RegExp(`### Renamed clients \\(1\\)\\n\\n- ${aClient().name} → Maker Post\\n$`),
  );
});

test('what changes beside the verdict is told under its own heading', () => {
  const older = dataOf({ clients: [withWords(aStatement({ status: 'supported', detail: 'On tablets.' }))] });
  const newer = dataOf({
    clients: [withWords(aStatement({ status: 'supported' }))],
    sources: [aTable(), aSource()],
    site: { ...aContent().site, reviewed: '2026-02-28' },
  });
  const text = describeDiff(older, newer);
  assert.match(text, /Facts reviewed on 31 January 2026 → 28 February 2026\./);
  assert.match(text, /### Evidence, sources and notes \(1\)\n\n- Maker Mail on .+: limit On tablets\. → none/);
  assert.doesNotMatch(text, /### Statuses/);
});

test('the same data have no difference, and names are text in Markdown', () => {
  assert.match(describeDiff(planned, planned), /\n\nBoth files say the same of every cell\.\n$/);
  const odd = dataOf({ clients: [aClient(), aClient({ id: 'odd', name: '*Odd* [x](y)' })] });
  assert.match(describeDiff(dataOf({ clients: [aClient()] }), odd), /- \\\*Odd\\\* \\\[x]\\\(y\) \(odd\)/);
});

/** What the command says of two files. */
function runDiff(t: TestContext, ...texts: string[]) {
  const folder = mkdtempSync(join(tmpdir(), 'diff-'));
  t.after(() => rmSync(folder, { recursive: true }));
  const files = texts.map((text, index) => {
    const file = join(folder, `${index}.json`);
    writeFileSync(file, text);
    return file;
  });
  const { status, stdout, stderr } = spawnSync(process.execPath, ['src/tools/diff-support.ts', ...files], {
    encoding: 'utf8',
  });
  return { status, stdout, stderr, files };
}

test('the command prints the difference of two files, keys that it does not know included', (t) => {
  const later = { ...confirmed, later: 1, cells: confirmed.cells.map((cell) => ({ ...cell, later: 1 })) };
  const { status, stdout, stderr } = runDiff(t, JSON.stringify(planned), JSON.stringify(later));
  assert.deepEqual([status, stderr, stdout], [0, '', describeDiff(planned, confirmed)]);
});

test('a bad file is named, with the place and what is expected', (t) => {
  const good = JSON.stringify(planned);
  const expected = 'Expected the /data/support.json of a build, version 1.';
  const cases: [text: string, said: RegExp][] = [
    ['{', / is not JSON: /],
    ['[]', /: at the root: /],
    [JSON.stringify({ ...planned, schemaVersion: 2 }), /: at schemaVersion: /],
    [
      JSON.stringify({ ...planned, cells: [{ ...planned.cells[0], status: 'yes' }] }),
      /: at cells\[0\]\.status: .*"supported"/,
    ],
  ];
  for (const [text, said] of cases) {
    const { status, stdout, stderr, files } = runDiff(t, good, text);
    assert.deepEqual([status, stdout], [1, '']);
    assert.ok(stderr.startsWith(files[1]!), stderr);
    assert.match(stderr, said);
    assert.ok(stderr.trimEnd().endsWith(expected), stderr);
  }
  const alone = runDiff(t, good);
  assert.equal(alone.stderr, 'Expected npm run diff -- <old support.json> <new support.json>\n');
  assert.equal(alone.status, 1);
});
