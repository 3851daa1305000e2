import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import {
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { test, type TestContext } from 'node:test';
import { closeBuildFolder, openBuildFolder, replaceSite, restoreSite } from '../../../src/tools/site-folder.ts';

const lastGood = { 'index.html': 'last good', 'old/index.html': 'old' };
const next = { 'index.html': 'next', 'new/index.html': 'new' };

/** A folder with the last good site in it, as its dist. */
function layOut(t: TestContext, files: Record<string, string> = lastGood) {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'site-folder-')));
  t.after(() => rmSync(folder, { recursive: true }));
  const dist = join(folder, 'dist');
  write(dist, files);
  return { folder, dist };
}

function write(directory: string, files: Record<string, string>): void {
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(directory, path)), { recursive: true });
    writeFileSync(join(directory, path), content);
  }
}

function readFiles(directory: string): Record<string, string> {
  const files = readdirSync(directory, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const paths = files.map(({ parentPath, name }) => join(parentPath, name));
  return Object.fromEntries(
    paths.map((path) => [path.slice(directory.length + 1).replaceAll('\\', '/'), readFileSync(path, 'utf8')]),
  );
}

/** Runs a build of `next` in a process of its own, with what happens just before its rename of that number. It is killed at the end at the latest. */
function buildAlone(dist: string, number: number, event: string): number {
  const script = `
    import fs from 'node:fs';
    import { syncBuiltinESMExports } from 'node:module';
    const renameSync = fs.renameSync;
    let count = 0;
    fs.renameSync = (...paths) => {
      if (++count === ${number}) ${event};
      renameSync(...paths);
    };
    syncBuiltinESMExports();
    const { openBuildFolder, replaceSite } = await import(${JSON.stringify(new URL('../../../src/tools/site-folder.ts', import.meta.url).href)});
    const build = openBuildFolder(${JSON.stringify(dist)});
    fs.mkdirSync(build.site + '/new', { recursive: true });
    fs.writeFileSync(build.site + '/index.html', 'next');
    fs.writeFileSync(build.site + '/new/index.html', 'new');
    await replaceSite(build);
    process.kill(process.pid, 'SIGKILL');
  `;
  const { pid, signal, stderr } = spawnSync(process.execPath, ['--input-type=module', '--eval', script], {
    encoding: 'utf8',
  });
  assert.equal(signal, 'SIGKILL', stderr);
  return pid;
}

const buildAndDieAt = (rename: number, dist: string) =>
  buildAlone(dist, rename, `process.kill(process.pid, 'SIGKILL')`);

test('the site is replaced as a whole, and nothing stays beside it', async (t) => {
  const { folder, dist } = layOut(t);
  const build = openBuildFolder(dist);
  write(build.site, next);
  assert.deepEqual(readFiles(dist), lastGood);
  await replaceSite(build);
  closeBuildFolder(build);
  assert.deepEqual(readFiles(dist), next);
  assert.deepEqual(readdirSync(folder), ['dist']);
});

test('a first site needs no folder to be there', async (t) => {
  const { folder } = layOut(t, {});
  const build = openBuildFolder(join(folder, 'a/b/dist'));
  write(build.site, next);
  await replaceSite(build);
  closeBuildFolder(build);
  assert.deepEqual(readFiles(folder), { 'a/b/dist/index.html': 'next', 'a/b/dist/new/index.html': 'new' });
});

test('a build that is given up leaves the last good site, and nothing beside it', (t) => {
  const { folder, dist } = layOut(t);
  const build = openBuildFolder(dist);
  write(build.site, { 'index.html': 'half' });
  closeBuildFolder(build);
  assert.deepEqual(readFiles(folder), { 'dist/index.html': 'last good', 'dist/old/index.html': 'old' });
  assert.deepEqual(readdirSync(folder), ['dist']);
});

test('killed at any of its renames, a build leaves one whole site to the next build and to the server', (t) => {
  for (const [rename, expected] of [
    [1, lastGood],
    [2, lastGood],
    [3, next],
  ] as const) {
    for (const putRight of [restoreSite, (dist: string) => closeBuildFolder(openBuildFolder(dist))]) {
      const { dist } = layOut(t);
      buildAndDieAt(rename, dist);
      assert.equal(existsSync(dist), rename !== 2, 'the second rename is the one that leaves no site');
      putRight(dist);
      assert.deepEqual(readFiles(dist), expected, `rename ${rename}`);
    }
  }
});

test('the next build clears away what killed ones have left', (t) => {
  const { folder, dist } = layOut(t);
  const ids = [1, 2, 3].map((rename) => buildAndDieAt(rename, dist));
  assert.equal(new Set(ids).size, 3);
  assert.notDeepEqual(
    readdirSync(folder).filter((name) => name !== 'dist'),
    [],
  );
  const build = openBuildFolder(dist);
  assert.deepEqual(readdirSync(folder).sort(), [build.path.slice(folder.length + 1), 'dist']);
});

test('the site of a build that runs is left to it, halfway through its renames too', (t) => {
  const { folder } = layOut(t, {});
  const running = join(folder, `.dist.build-${process.ppid}-abc`);
  const halfway = { 'is-running': '', 'previous/index.html': 'last good', 'site/index.html': 'next' };
  write(running, halfway);
  const dist = join(folder, 'dist');
  restoreSite(dist);
  const build = openBuildFolder(dist);
  assert.equal(existsSync(dist), false);
  assert.deepEqual(readFiles(running), halfway);
  closeBuildFolder(build);
});

test('a site that somebody removed is not brought back', (t) => {
  const { dist } = layOut(t);
  buildAndDieAt(3, dist);
  rmSync(dist, { recursive: true });
  restoreSite(dist);
  assert.equal(existsSync(dist), false);
});

test('where another build comes between the two renames, one whole site stays', (t) => {
  const { folder, dist } = layOut(t);
  const other = join(folder, 'other');
  write(other, { 'index.html': 'other', 'other/index.html': '' });
  buildAlone(dist, 2, `renameSync(${JSON.stringify(other)}, ${JSON.stringify(dist)})`);
  assert.deepEqual(readFiles(dist), next);
});

test('where the new site cannot be put there, the last good one is put back', async (t) => {
  const { dist } = layOut(t);
  const build = openBuildFolder(dist);
  await assert.rejects(replaceSite(build), /could not be replaced, and was left as it is: ENOENT/);
  closeBuildFolder(build);
  assert.deepEqual(readFiles(dist), lastGood);
});

test('where the last good site could not even be put back, it is kept for the next build', (t) => {
  const { folder, dist } = layOut(t, {});
  const build = openBuildFolder(dist);
  write(build.path, { 'previous/index.html': 'last good', 'site/index.html': 'next' });
  closeBuildFolder(build);
  assert.deepEqual(Object.values(readFiles(folder)).sort(), ['', 'last good', 'next']);
});

test('a build whose folder was taken away replaces nothing', async (t) => {
  const { dist } = layOut(t);
  const build = openBuildFolder(dist);
  rmSync(build.path, { recursive: true });
  write(build.site, { 'index.html': 'half' });
  await assert.rejects(replaceSite(build), /Something removed .*\.dist\.build-.* build again\.$/);
  assert.deepEqual(readFiles(dist), lastGood);
});

test('the history of a site that is a branch of its own stays', async (t) => {
  const { dist } = layOut(t, { ...lastGood, '.git/HEAD': 'ref: refs/heads/site' });
  const build = openBuildFolder(dist);
  write(build.site, next);
  await replaceSite(build);
  closeBuildFolder(build);
  assert.deepEqual(readFiles(dist), { ...next, '.git/HEAD': 'ref: refs/heads/site' });
});

test('a link to the folder stays a link', async (t) => {
  const { folder, dist } = layOut(t);
  const link = join(folder, 'elsewhere', 'link');
  mkdirSync(dirname(link));
  symlinkSync(dist, link, 'junction');
  const build = openBuildFolder(link);
  write(build.site, next);
  await replaceSite(build);
  closeBuildFolder(build);
  assert.ok(lstatSync(link).isSymbolicLink());
  assert.deepEqual(readFiles(dist), next);
});

test('a file in the place of the folder is named, and stays', (t) => {
  const { folder } = layOut(t, {});
  const file = join(folder, 'notes.txt');
  writeFileSync(file, 'mine');
  assert.throws(() => openBuildFolder(file), /notes\.txt is a file\. .* --outDir\.$/);
  assert.deepEqual(readFiles(folder), { 'notes.txt': 'mine' });
});
