import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test, type TestContext } from 'node:test';
import { fileURLToPath } from 'node:url';
import { checkSiteContent } from '../../../src/load-site-content.ts';
import { laySmallContent } from '../../support/small-content.ts';

const command = fileURLToPath(new URL('../../../src/tools/new-entry.ts', import.meta.url));

function run(t: TestContext, words: string) {
  const directory = laySmallContent(t);
  const { status, stdout, stderr } = spawnSync(process.execPath, [command, ...words.split(' ')], {
    cwd: directory,
    encoding: 'utf8',
  });
  return { directory, code: status, said: stdout, errors: stderr };
}

/** What is asked for, the file that is written, and what then is still to be done. */
const sound: [words: string, file: string, left: string[]][] = [
  ['client sticky-notes', 'clients/sticky-notes.yaml', []],
  ['platform linux --name Linux', 'platforms/linux.yaml', []],
  ['capability device-sign-in --table sign-in-table', 'capabilities/device-sign-in.mdx', []],
  ['source new-docs', 'sources/new-docs.yaml', ['Nothing cites this source. Cite it or delete the file.']],
  ['note chat-limit --client chat --source docs', 'notes/chat-limit.mdx', []],
  ['dispute chat-end --source docs', 'disputes/chat-end.yaml', []],
  ['powershell-module other --source docs', 'powershell-modules/other.mdx', []],
  ['guide prove-it', 'guides/prove-it.mdx', []],
];

for (const [words, file, left] of sound) {
  test(`"npm run new -- ${words}" writes a skeleton that is sound`, (t) => {
    const { directory, code, said, errors } = run(t, words);
    assert.deepEqual([code, errors], [0, '']);
    assert.match(said, new RegExp(`^content/${file} is written\\.`));
    const { problems } = checkSiteContent(directory);
    assert.deepEqual(
      problems.map(({ message }) => message),
      left,
    );
    for (const one of left) assert.ok(said.includes(`Left to do: ${one}`));
  });
}

test('a skeleton names what nobody has said yet, and every field that may be added', (t) => {
  const { directory } = run(t, 'client sticky-notes');
  const text = readFileSync(join(directory, 'content/clients/sticky-notes.yaml'), 'utf8');
  assert.match(text, /^name: Sticky Notes\ncategory: unknown\n(# .*\n)*summary: To be written\.\n/);
  for (const key of ['printedNames', 'aliases', 'identifiers', 'support'])
    assert.match(text, new RegExp(`^# ${key}: [A-Z]`, 'm'));
});

const refused: [words: string, error: RegExp][] = [
  ['clinet x', /^"clinet" is no kind of entry\. Did you mean "client"\?/],
  ['client Bad_Id', /^"Bad_Id" is not an id\. Expected an id: lower-case/],
  ['client mail', /^content\/clients\/mail\.yaml is there already/],
  ['note x --client mail', /^A note needs --source\./],
  ['note x --source docs', /^A note needs --client, --platform or --capability\./],
  ['note x --source doc --client mail', /^There is no source "doc"\. Did you mean "docs"\?/],
  ['capability x --table docs', /^There is no support table "docs"\. Expected one of: sign-in-table\./],
  [`client x --name ${'x'.repeat(121)}`, /^"x+" is no --name\. Expected at most 120 characters\./],
  ['client', /^Expected npm run new -- <kind> <id>/],
  ['client x --sorce docs', /Expected npm run new -- <kind> <id>/],
];

for (const [words, error] of refused) {
  test(`"npm run new -- ${words.slice(0, 60)}" is refused in words, and nothing is written`, (t) => {
    const { directory, code, said, errors } = run(t, words);
    assert.deepEqual([code, said], [1, '']);
    assert.match(errors, error);
    assert.match(errors, /Nothing was written\.\n$/);
    assert.ok(!existsSync(join(directory, 'content/notes/x.mdx')));
    assert.deepEqual(checkSiteContent(directory).problems, []);
  });
}
