import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { test, type TestContext } from 'node:test';
import { fileURLToPath } from 'node:url';
import { change, laySmallContent } from '../../support/small-content.ts';

const command = fileURLToPath(new URL('../../../src/tools/check-content.ts', import.meta.url));

function check(t: TestContext, changes = {}) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [command], {
    cwd: laySmallContent(t, changes),
    encoding: 'utf8',
  });
  return { code: status, output: stdout, errors: stderr };
}

const isTime = /^Checked in \d+\.\d s\.$/;

test('sound content is counted in one line, and how long it took in another', (t) => {
  const { code, output, errors } = check(t);
  const [counts, time, ...rest] = output.split('\n');
  assert.deepEqual([code, errors, rest], [0, '', ['']]);
  assert.equal(
    counts,
    'Content is sound: 2 clients, 2 platforms, 1 capabilities, 2 sources, 1 notes, 1 disputes, 1 powershell modules, 1 errors, 1 terms, 1 guides.',
  );
  assert.match(time ?? '', isTime);
});

test('what a skeleton leaves to be written is told with its place, and is no mistake', (t) => {
  const { code, output } = check(t, change('clients/mail.yaml', 'summary: Mail app.', 'summary: To be written.'));
  assert.equal(code, 0);
  assert.match(output, /^Still to be written: content\/clients\/mail\.yaml:4$/m);
});

test('problems are lines with their place, and the command fails', (t) => {
  const { code, output, errors } = check(t, {
    ...change('clients/mail.yaml', 'android: supported', 'android: suported'),
    ...change('site.yaml', '2026-01-31', '2026-13-31'),
  });
  assert.equal(code, 1);
  assert.match(output.trimEnd(), isTime);
  assert.deepEqual(errors.split('\n'), [
    'content/clients/mail.yaml:12:14 support.sign-in.android: "suported" is not a status. Did you mean "supported"?',
    'content/site.yaml:2:11 reviewed: "2026-13-31". Expected a day that exists in the calendar.',
    '',
    '2 problems in the content. Nothing was written.',
    '',
  ]);
});
