import assert from 'node:assert/strict';
import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, beforeEach, test } from 'node:test';
import { dist } from '../support/built-site.ts';
import { listFiles } from '../support/files.ts';
import { buildCopy, copyProject } from '../support/project-copy.ts';

// Whatever happens to a build, the folder of the site holds a whole one: the last, or the new.

const copy = copyProject({ after });
const site = join(copy, 'dist');
const command = ['--env-file=.build.env', 'node_modules/astro/bin/astro.mjs', 'build'];
let lastGood: Map<string, string>;

beforeEach(() => {
  rmSync(site, { recursive: true, force: true });
  mkdirSync(join(site, 'clients'), { recursive: true });
  writeFileSync(join(site, 'index.html'), 'the last site');
  writeFileSync(join(site, 'clients/index.html'), 'its clients');
  lastGood = listFiles(site);
});

const startBuild = (): ChildProcess =>
  spawn(process.execPath, command, { cwd: copy, env: { ...process.env, NODE_TEST_CONTEXT: undefined } });

/** Waits until a build has said something. */
async function hear(build: ChildProcess, words: RegExp): Promise<void> {
  let said = '';
  for await (const part of build.stdout!) {
    said += part;
    if (words.test(said)) return;
  }
  assert.fail(`The build ended without ${words}:\n${said}`);
}

const listLeftovers = () => readdirSync(copy).filter((name) => name.startsWith('.dist'));

for (const [moment, words] of [
  ['as it begins', /output/],
  ['while it writes pages', /index\.html/],
] as const) {
  test(`a build that is killed ${moment} leaves the last site, and the next cleans up after it`, async () => {
    const build = startBuild();
    const ended = once(build, 'exit');
    await hear(build, words);
    build.kill('SIGKILL');
    await ended;
    assert.deepEqual(listFiles(site), lastGood);
    const { code, output } = buildCopy(copy);
    assert.equal(code, 0, output);
    assert.deepEqual([...listFiles(site).keys()], [...listFiles(dist).keys()]);
    assert.deepEqual(listLeftovers(), []);
  });
}

test('a build that is asked to stop leaves the last site, and nothing beside it', async () => {
  const build = startBuild();
  const ended = once(build, 'exit');
  await hear(build, /index\.html/);
  build.kill('SIGTERM');
  await ended;
  assert.deepEqual(listFiles(site), lastGood);
  assert.deepEqual(listLeftovers(), []);
});

test('two builds at once end with one whole site', async () => {
  const builds = [startBuild(), startBuild()];
  for (const build of builds) for (const stream of [build.stdout!, build.stderr!]) stream.resume();
  const codes = await Promise.all(builds.map(async (build) => (await once(build, 'exit'))[0] as number));
  assert.deepEqual(codes, [0, 0]);
  assert.deepEqual(listFiles(site), listFiles(dist));
  assert.deepEqual(listLeftovers(), []);
});

test(
  'a disk that takes no more leaves the last site',
  { skip: process.platform === 'win32' && 'needs a limit of the shell' },
  () => {
    // No file may have more than 32 kB: as where the disk is full, the write fails.
    const shell = spawnSync('sh', ['-c', 'ulimit -f 64; exec "$0" "$@"', process.execPath, ...command], {
      cwd: copy,
      encoding: 'utf8',
      env: { ...process.env, NODE_TEST_CONTEXT: undefined },
    });
    assert.notEqual(shell.status, 0, shell.stdout);
    assert.deepEqual(listFiles(site), lastGood);
    buildCopy(copy);
    assert.deepEqual(listLeftovers(), []);
  },
);
