import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { cpSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { readBuiltSite } from '../../src/output/built-site.ts';
import { checks } from '../../src/output/checks/all.ts';
import { budgetsAreKept } from '../../src/output/checks/budgets-are-kept.ts';
import { project } from '../support/built-site.ts';
import { buildCopy, copyProject } from '../support/project-copy.ts';
import { makeSoundChanges } from '../support/sound-changes.ts';

// Tests judge rules, not what the content happens to say today: whoever adds a client, a source or a platform need not touch a test.

const copy = copyProject({ after });
cpSync(join(project, 'tests'), join(copy, 'tests'), { recursive: true });
for (const name of ['README.md', 'CONTRIBUTING.md', 'LICENSE']) cpSync(join(project, name), join(copy, name));
makeSoundChanges(copy);

/** Runs tests of the copy, and gives what failed. */
function listFailures(folder: string, isMeant: (text: string) => boolean): string[] {
  const files = globSync(`tests/${folder}/**/*.test.ts`, { cwd: copy }).filter(
    (file) => !file.includes('sound-changes') && isMeant(readFileSync(join(copy, file), 'utf8')),
  );
  assert.ok(files.length > 0);
  const { status, stdout, stderr } = spawnSync(process.execPath, ['--test', '--test-reporter=tap', ...files], {
    cwd: copy,
    encoding: 'utf8',
    env: { ...process.env, NODE_TEST_CONTEXT: undefined },
    maxBuffer: 2 ** 28,
  });
  const failed = stdout.split('\n').filter((line) => /^\s*not ok /.test(line));
  if (status === 0) return [];
  return failed.length > 0 ? failed : [stdout + stderr];
}

const readsContent = (text: string) => /loadSiteContent\(|support\/answers\.ts/.test(text);
const readsOneSite = (text: string) => !/copyProject|nu-checker|vnu/.test(text);

test('no test of the content fails after sound changes of every kind', () => {
  assert.deepEqual([...listFailures('content', readsContent), ...listFailures('unit', readsContent)], []);
});

test('the changed content is built, and nothing is wrong with the site', () => {
  const { code, output } = buildCopy(copy);
  assert.equal(code, 0, output);
  const site = readBuiltSite(join(copy, 'dist'));
  // So much at once may cost more than one change.
  assert.deepEqual(
    checks.filter((check) => check !== budgetsAreKept).flatMap((check) => check(site)),
    [],
  );
});

test('no test of the built site fails after them', () => {
  assert.deepEqual(listFailures('build', readsOneSite), []);
});
