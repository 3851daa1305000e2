import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test, type TestContext } from 'node:test';
import { fileURLToPath } from 'node:url';
import { checkSiteContent } from '../../../src/load-site-content.ts';
import { listFiles } from '../../support/files.ts';
import { laySmallContent, soundFiles } from '../../support/small-content.ts';

const command = fileURLToPath(new URL('../../../src/tools/import-table.ts', import.meta.url));

/** What the small content's table says at its last revision. */
const printed = '| | iOS | Android |\n|-|-|-|\n| Mail | ✔ | ✔ |\n| CHAT | N/A | Planned |\n';
const changed = printed.replace('Planned', '✔');

/** A project with a table to import, and a way to run the command there. */
function layProject(t: TestContext, table: string | undefined, changes = {}) {
  const directory = laySmallContent(t, changes);
  if (table !== undefined) writeFileSync(join(directory, 'table.md'), table);
  const run = (...args: string[]) => {
    const { status, stdout, stderr } = spawnSync(process.execPath, [command, ...args], {
      cwd: directory,
      encoding: 'utf8',
    });
    return { code: status, output: stdout, errors: stderr };
  };
  const read = (file: string) => readFileSync(join(directory, 'content', file), 'utf8');
  return { directory, run, read };
}

const target = ['--capability', 'sign-in', '--revision', '2021-05-08'];
const importing = ['table.md', ...target];

test('the changes are printed in words and written', (t) => {
  const { directory, run, read } = layProject(t, changed);
  const { code, output, errors } = run(...importing);
  assert.deepEqual(
    [code, output, errors],
    [0, 'Maker Chat on Android: planned → supported\n1 cells in 1 files changed.\n', ''],
  );
  assert.equal(
    read('clients/chat.yaml'),
    soundFiles['clients/chat.yaml']?.replace(
      'android: planned',
      'android:\n      - { status: supported, since: 2021-05-08 }\n      - { status: planned, since: 2020-10-30 }',
    ),
  );
  assert.equal(read('clients/mail.yaml'), soundFiles['clients/mail.yaml']);
  assert.deepEqual(checkSiteContent(directory).problems, []);
});

test('a dry run prints the changes and writes nothing', (t) => {
  const { directory, run } = layProject(t, changed);
  const before = listFiles(directory);
  const { code, output } = run(...importing, '--dry-run');
  assert.deepEqual(
    [code, output],
    [0, 'Maker Chat on Android: planned → supported\n1 cells in 1 files would change; nothing was written.\n'],
  );
  assert.deepEqual(listFiles(directory), before);
});

test('importing again changes nothing', (t) => {
  const { directory, run } = layProject(t, changed);
  run(...importing);
  const before = listFiles(directory);
  const { code, output } = run(...importing);
  assert.deepEqual([code, output], [0, '0 cells in 0 files changed.\n']);
  assert.deepEqual(listFiles(directory), before);
});

test('a row under a name of no revision is told, with the line to add', (t) => {
  const { run } = layProject(t, changed.replace('CHAT', 'chat'));
  assert.match(
    run(...importing).output,
    /\nThe row is printed "chat"\. Add to printedNames in content\/clients\/chat\.yaml: \{ name: chat, since: 2021-05-08, source: sign-in-table \}\n/,
  );
});

test('a row that is gone is told and written as unlisted', (t) => {
  const { directory, run, read } = layProject(t, printed.replace(/\| CHAT.*\n/, ''));
  const { output } = run(...importing);
  assert.match(
    output,
    /^Maker Chat on Android: no longer listed \(was planned\)\nMaker Chat on iOS and iPadOS: no longer listed \(was not applicable\)\n/,
  );
  assert.match(
    read('clients/chat.yaml'),
    /ios:\n {6}- \{ status: unlisted, since: 2021-05-08 \}\n {6}- \{ status: not-applicable, since: 2020-10-30 \}\n/,
  );
  assert.deepEqual(checkSiteContent(directory).problems, []);
});

test('a table with Windows line endings is the same table', (t) => {
  const { run } = layProject(t, changed.replaceAll('\n', '\r\n'));
  assert.equal(run(...importing).output, 'Maker Chat on Android: planned → supported\n1 cells in 1 files changed.\n');
});

test("a client file of another source's statements gets the table's besides", (t) => {
  const chat = soundFiles['clients/chat.yaml']?.replace(
    /support:[^]*/,
    'support:\n  sign-in:\n    ios:\n      - { status: partial, since: 2025-03-04, source: docs } # by hand\n',
  );
  const { run, read } = layProject(t, printed, { 'clients/chat.yaml': chat });
  assert.equal(run(...importing).code, 0);
  assert.match(
    read('clients/chat.yaml'),
    /- \{ status: partial, since: 2025-03-04, source: docs \} # by hand\n {6}- \{ status: not-applicable, since: 2021-05-08 \}\n/,
  );
});

const aPlatform = (names: string) => ({
  'platforms/linux.yaml': `name: Linux\nshortName: Linux\norder: 3\n${names}summary: Another.\nlifecycle: { state: active }\n`,
});

test('a platform of which the table has no column changes nothing for its import', (t) => {
  for (const platform of [aPlatform(''), aPlatform('printedNames: [Linux]\n')]) {
    const { run } = layProject(t, changed, platform);
    assert.deepEqual(run(...importing), {
      code: 0,
      output: 'Maker Chat on Android: planned → supported\n1 cells in 1 files changed.\n',
      errors: '',
    });
  }
});

test('a new column is read by its head, and from then on it may not be missing', (t) => {
  const { directory, run } = layProject(
    t,
    '| | iOS | Android | Linux |\n|-|-|-|-|\n| Mail | ✔ | ✔ | ✔ |\n| CHAT | N/A | Planned | N/A |\n',
    aPlatform('printedNames: [Linux]\n'),
  );
  assert.match(run(...importing).output, /Maker Mail on Linux: listed as supported\n2 cells in 2 files changed\./);
  assert.deepEqual(checkSiteContent(directory).problems, []);
  writeFileSync(join(directory, 'table.md'), printed);
  assert.match(run(...importing).errors, /^table\.md:1 The table has no column for Linux\.\n/);
  assert.equal(
    run('table.md', '--capability', 'sign-in', '--revision', '2021-03-20').code,
    0,
    'the revision before had no such column',
  );
});

type Refusal = [name: string, args: string[], expected: RegExp, table?: string];

const refusals: Refusal[] = [
  [
    'an unknown cell',
    importing,
    /^table\.md:4 "Perhaps" \(CHAT, android\) is not a cell of a support table\. Expected ✔, Supported, Planned or N\/A\.\n/,
    printed.replace('Planned', 'Perhaps'),
  ],
  [
    'several faults',
    importing,
    /^table\.md:3 "Post" is not[^]*\ntable\.md:4 "Perhaps" [^]*\n/,
    printed.replace('Planned', 'Perhaps').replace('Mail', 'Post'),
  ],
  ['no table', importing, /^table\.md:1 The file has 0 tables\. Expected one\.\n/, 'Text.\n'],
  ['a missing file', ['tabel.md', ...target], /^There is no file tabel\.md\. Expected a Markdown support table\.\n/],
  ['a folder for a file', ['content', ...target], /^There is no file content\. Expected a Markdown support table\.\n/],
  ['no file', target, /^Expected npm run import -- <table\.md> --capability <id> --revision <id> \[--dry-run\]\n/],
  ['two files', ['table.md', ...importing], /^Expected npm run import/],
  ['a missing option', ['table.md', '--capability', 'sign-in'], /^Expected npm run import/],
  [
    'an option without its value',
    ['table.md', '--revision', '2021-05-08', '--capability'],
    /--capability[^]*\nExpected npm run import/,
  ],
  ['an unknown option', [...importing, '--dryrun'], /--dryrun[^]*\nExpected npm run import/],
  [
    'an unknown capability',
    ['table.md', '--capability', 'sign-on', '--revision', '2021-05-08'],
    /^"sign-on" is not a capability\. Did you mean "sign-in"\?\n/,
  ],
  [
    'an unknown revision',
    ['table.md', '--capability', 'sign-in', '--revision', '2021-05-09'],
    /^"2021-05-09" is not a revision of sign-in-table\. Did you mean "2021-05-08"\? Add it to content\/sources\/sign-in-table\.yaml first\.\n/,
  ],
];

for (const [name, args, expected, table = changed] of refusals) {
  test(`stops with a sentence and writes nothing: ${name}`, (t) => {
    const { directory, run } = layProject(t, table);
    const before = listFiles(directory);
    const { code, output, errors } = run(...args);
    assert.deepEqual([code, output], [1, '']);
    assert.match(errors, expected);
    assert.doesNotMatch(errors, /^\s+at /m);
    assert.deepEqual(listFiles(directory), before);
  });
}

test('content that is not sound is told as by the check, and nothing is written', (t) => {
  const { directory, run } = layProject(t, changed, {
    'clients/mail.yaml': soundFiles['clients/mail.yaml']?.replace('android: supported', 'android: suported'),
  });
  const before = listFiles(directory);
  const { code, errors } = run(...importing);
  assert.deepEqual(
    [code, errors],
    [
      1,
      'content/clients/mail.yaml:12:14 support.sign-in.android: "suported" is not a status. Did you mean "supported"?\n\n1 problem in the content. Nothing was written.\n',
    ],
  );
  assert.deepEqual(listFiles(directory), before);
});

test('a place without content is told', (t) => {
  const { directory, run } = layProject(t, changed);
  mkdirSync(join(directory, 'empty'));
  const { status, stderr } = spawnSync(process.execPath, [command, '../table.md', ...target], {
    cwd: join(directory, 'empty'),
    encoding: 'utf8',
  });
  assert.equal(status, 1);
  assert.match(stderr, /^content:1:1 There is no content folder at /);
  assert.equal(run(...importing).code, 0);
});
