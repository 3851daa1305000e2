import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test, type TestContext } from 'node:test';
import { fileURLToPath } from 'node:url';
import { change, laySmallContent, soundFiles } from '../../support/small-content.ts';

const command = fileURLToPath(new URL('../../../src/tools/fix-content.ts', import.meta.url));

/** Runs the command over the small content with a change, and gives what it says and what a file then holds. */
function fix(t: TestContext, changes: Record<string, string>) {
  const directory = laySmallContent(t, changes);
  const { status, stdout, stderr } = spawnSync(process.execPath, [command], { cwd: directory, encoding: 'utf8' });
  assert.deepEqual([status, stderr], [0, '']);
  const [file = ''] = Object.keys(changes);
  return { said: stdout.trimEnd().split('\n'), text: readFileSync(join(directory, 'content', file), 'utf8') };
}

/** The lines of Mail on iOS. */
const ios = soundFiles['clients/mail.yaml']!.slice(soundFiles['clients/mail.yaml']!.indexOf('      - {'));

test('statements are put in order with their comments', (t) => {
  const turned = `${ios.trimEnd().split('\n').reverse().join('\n')}\n`;
  const { said, text } = fix(t, change('clients/mail.yaml', ios, turned));
  assert.equal(text, soundFiles['clients/mail.yaml']);
  assert.deepEqual(said, ['content/clients/mail.yaml: support.sign-in.ios the newest first', '1 file mended.']);
});

test('a comment above a statement goes with it', (t) => {
  const [partial = '', supported = '', planned = ''] = ios.trimEnd().split('\n');
  const told = (...lines: string[]) => `${lines.join('\n')}\n`;
  const { text } = fix(
    t,
    change('clients/mail.yaml', ios, told('      # at first', planned, '      # since May', supported, partial)),
  );
  const sorted = told(partial, '      # since May', supported, '      # at first', planned);
  assert.ok(text.endsWith(sorted), text);
});

test('of two that say the same the one that is remarked on stays', (t) => {
  const { text } = fix(
    t,
    change('clients/mail.yaml', ios, `${ios}      - { status: planned, since: 2020-10-30 } # twice?\n`),
  );
  assert.equal(text.match(/status: planned/g)?.length, 1);
  assert.match(text, /# twice\?\n$/);
});

test('what repeats what its source said before goes', (t) => {
  const { said, text } = fix(
    t,
    change('clients/mail.yaml', ios, `${ios}      - { status: planned, since: 2020-10-30 }\n`),
  );
  assert.equal(text, soundFiles['clients/mail.yaml']);
  assert.match(said[0]!, /support\.sign-in\.ios without 1 that said it again$/);
});

test('a file in which lines end as on Windows keeps its ends', (t) => {
  const sound = soundFiles['sources/docs.yaml']!;
  const turned = `publisher: Maker\n${sound.replace('publisher: Maker\n', '')}`;
  const { text } = fix(t, { 'sources/docs.yaml': turned.replaceAll('\n', '\r\n') });
  assert.equal(text, sound.replaceAll('\n', '\r\n'));
});

test('a comment above a key goes with it, one behind it too; what stands above all stays', (t) => {
  const { text } = fix(t, {
    'guides/how.mdx':
      '---\n# A guide.\norder: 1 # first\n\ntitle: How it works\n# What it is about.\nsummary: How.\n---\n\nSee.\n',
  });
  assert.equal(
    text,
    '---\n# A guide.\n\ntitle: How it works\n# What it is about.\nsummary: How.\norder: 1 # first\n---\n\nSee.\n',
  );
});

test('revisions are put in order', (t) => {
  const sound = soundFiles['sources/sign-in-table.yaml']!;
  const [first = '', second = ''] = sound.match(/^ {2}- .*\n/gm) ?? [];
  const { said, text } = fix(t, { 'sources/sign-in-table.yaml': sound.replace(first + second, second + first) });
  assert.equal(text, sound);
  assert.match(said[0]!, /revisions the newest first$/);
});

test('a file with another mistake is left as it is, and named', (t) => {
  const changed = change('clients/chat.yaml', 'category: communication\n', 'category: nonsense\n');
  const { said, text } = fix(t, changed);
  assert.equal(text, changed['clients/chat.yaml']);
  assert.deepEqual(said, [
    'Nothing was to be mended.',
    'Left as they are: content/clients/chat.yaml. "npm run check:content" says what is wrong there.',
  ]);
});
