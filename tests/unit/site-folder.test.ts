import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test, type TestContext } from 'node:test';
import { openBuildFolder, removeFolder, replaceSite, restoreSite } from '../../src/tools/site-folder.ts';

function aFolder(t: TestContext): string {
  const folder = mkdtempSync(join(tmpdir(), 'site-folder-'));
  t.after(() => rmSync(folder, { recursive: true }));
  return folder;
}

function laySite(path: string, words: string): void {
  mkdirSync(path, { recursive: true });
  writeFileSync(join(path, 'index.html'), words);
}

const readSite = (path: string) => readFileSync(join(path, 'index.html'), 'utf8');

/** The number of a process that has ended. */
const ended = spawnSync(process.execPath, ['-e', '']).pid;

test('a site that is whole takes the place of the last, and nothing stays beside it', async (t) => {
  const folder = aFolder(t);
  laySite(join(folder, 'dist'), 'old');
  const build = openBuildFolder(join(folder, 'dist'));
  laySite(build.site, 'new');
  assert.equal(readSite(join(folder, 'dist')), 'old');
  await replaceSite(build);
  removeFolder(build.path);
  assert.equal(readSite(join(folder, 'dist')), 'new');
  assert.deepEqual(readdirSync(folder), ['dist']);
});

test('a build that was killed between the two renames is put right: the last site is back', (t) => {
  const folder = aFolder(t);
  const killed = join(folder, `.dist.build-${ended}-x`);
  laySite(join(killed, 'previous'), 'old');
  laySite(join(killed, 'site'), 'new');
  restoreSite(join(folder, 'dist'));
  assert.equal(readSite(join(folder, 'dist')), 'old');
});

test('the next build removes what killed builds left, and leaves one that runs alone', (t) => {
  const folder = aFolder(t);
  laySite(join(folder, `.dist.build-${ended}-x/site`), 'half');
  laySite(join(folder, `.dist.build-${process.ppid}-y/site`), 'half');
  const build = openBuildFolder(join(folder, 'dist'));
  assert.deepEqual([existsSync(join(folder, `.dist.build-${ended}-x`)), existsSync(join(folder, `.dist.build-${process.ppid}-y`)), existsSync(build.path)], [false, true, true]);
});

test('a half site whose folder was cleaned away never takes the place of a whole one', async (t) => {
  const folder = aFolder(t);
  laySite(join(folder, 'dist'), 'old');
  const build = openBuildFolder(join(folder, 'dist'));
  rmSync(build.path, { recursive: true });
  laySite(build.site, 'half');
  await assert.rejects(replaceSite(build), /^Error: Something removed .* was left as it is; build again\.$/);
  assert.equal(readSite(join(folder, 'dist')), 'old');
});

test('a file in place of the site is told in words', (t) => {
  const folder = aFolder(t);
  writeFileSync(join(folder, 'dist'), '');
  assert.throws(() => openBuildFolder(join(folder, 'dist')), /dist is a file\. The site is a folder: move the file away/);
});
