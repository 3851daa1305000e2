import assert from 'node:assert/strict';
import { cpSync, mkdtempSync, readFileSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { gunzipSync } from 'node:zlib';
import { hostFiles } from '../../src/hosts/names.ts';
import { compressSite } from '../../src/tools/compress-site.ts';
import { dist, readData } from '../support/built-site.ts';
import { listFiles } from '../support/files.ts';
import { ask, type Answer } from './ask.ts';
import { startNginx, type Nginx } from './start-nginx.ts';

// Many ask at once, and the site is renewed meanwhile: whatever comes is whole, and right for one of its versions.

const folder = mkdtempSync(join(tmpdir(), 'nginx-load-'));
const { version } = readData('version.json');
/** As long as the other, so that nothing but the version differs. */
const otherVersion = '0'.repeat(version.length);

/** So many ask at once. */
const clients = 64;
const rounds = 3;

let nginx: Nginx;

function listSiteFiles(site: string): string[] {
  return [...listFiles(site).keys()].filter(
    (file) => !hostFiles.some((name) => name === file) && !file.endsWith('.gz'),
  );
}

/** Another version: the same site, which names itself otherwise in every page. */
function layOtherVersion(site: string): void {
  cpSync(dist, site, { recursive: true });
  renameSync(join(site, '_astro', version), join(site, '_astro', otherVersion));
  for (const file of listSiteFiles(site).filter((name) => /\.(html|js|json)$/.test(name))) {
    const text = readFileSync(join(site, file), 'utf8');
    if (text.includes(version)) writeFileSync(join(site, file), text.replaceAll(version, otherVersion));
  }
}

/** Puts a version in the place of the other, at once. */
function deploy(name: string): void {
  symlinkSync(join(folder, name), join(folder, 'next'));
  renameSync(join(folder, 'next'), join(folder, 'root'));
}

before(async () => {
  cpSync(dist, join(folder, 'one'), { recursive: true });
  layOtherVersion(join(folder, 'other'));
  for (const name of ['one', 'other']) await compressSite(join(folder, name), ['gz']);
  deploy('one');
  nginx = await startNginx(folder, join(folder, 'one/nginx.conf'));
});

after(async () => {
  await nginx.stop();
  rmSync(folder, { recursive: true });
});

const read = (site: string, file: string) => readFileSync(join(folder, site, file));

const contentOf = ({ headers, content }: Answer): Buffer =>
  headers['content-encoding'] === 'gzip' ? gunzipSync(content) : content;

/** Asks for every file some times, many at once, compressed and not. */
async function askForAll(files: readonly string[], take: (file: string, answer: Answer) => void): Promise<void> {
  const queue = Array.from({ length: rounds }, () => files)
    .flat()
    .entries();
  const askOn = async () => {
    for (const [at, file] of queue) {
      const headers = { 'accept-encoding': at % 2 === 0 ? 'gzip' : 'identity' };
      take(file, await ask(`${nginx.origin}/${encodeURI(file)}`, headers));
    }
  };
  await Promise.all(Array.from({ length: clients }, askOn));
}

test('under load every file comes whole and right', async (t) => {
  const files = listSiteFiles(join(folder, 'one'));
  const start = performance.now();
  let answers = 0;
  await askForAll(files, (file, answer) => {
    answers++;
    assert.equal(answer.status, 200, file);
    assert.ok(contentOf(answer).equals(read('one', file)), file);
  });
  assert.equal(answers, files.length * rounds);
  t.diagnostic(
    `${answers} answers to ${clients} clients, ${Math.round((answers / (performance.now() - start)) * 1_000)} a second, each compared`,
  );
});

test('while the site is renewed again and again, every answer is a whole file of one of the versions', async () => {
  const names = ['one', 'other'];
  const files = [...new Set(names.flatMap((name) => listSiteFiles(join(folder, name))))];
  const contents = new Map(names.map((name) => [name, new Set(listSiteFiles(join(folder, name)))]));
  const seen = new Set<string>();
  let answers = 0;
  await askForAll(files, (file, answer) => {
    if (++answers % 400 === 0) deploy(names[(answers / 400) % 2]!);
    const asked = answer.status === 200 ? file : '404.html';
    const of = names.filter((name) => contents.get(name)?.has(asked) && read(name, asked).equals(contentOf(answer)));
    assert.ok(of.length > 0, `${answer.status} ${file}`);
    // Only what lies under a version may be gone.
    if (answer.status !== 200)
      assert.ok(answer.status === 404 && /^_astro\/[^/]+\//.test(file), `${answer.status} ${file}`);
    if (of.length === 1) seen.add(of[0]!);
  });
  assert.deepEqual([...seen].sort(), names.toSorted());
});
