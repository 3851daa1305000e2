import assert from 'node:assert/strict';
import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { gunzipSync } from 'node:zlib';
import { hostFiles } from '../../src/hosts/names.ts';
import { headersFor, parseHostHeaders, type HeaderBlock } from '../../src/hosts/read-headers.ts';
import { listSiteHeaders } from '../../src/hosts/site-headers.ts';
import { readForward } from '../../src/output/pages.ts';
import { compressSite } from '../../src/tools/compress-site.ts';
import { dist, listPages } from '../support/built-site.ts';
import { listFiles } from '../support/files.ts';
import { buildCopy, copyProject } from '../support/project-copy.ts';
import { ask, countRequests } from './ask.ts';
import { startNginx, type Nginx } from './start-nginx.ts';

// A real nginx serves the built site, with nothing but the file that the build wrote for it.

function buildUnder(base: string): string {
  const copy = copyProject({ after });
  const { code, output } = buildCopy(copy, {}, '--base', base);
  assert.equal(code, 0, output);
  return join(copy, 'dist');
}

for (const [base, site] of [
  ['/', dist],
  ['/support/', buildUnder('/support/')],
] as const)
  describe(`under ${base}`, () => {
    const folder = mkdtempSync(join(tmpdir(), 'nginx-'));
    const root = join(folder, 'root', base);
    const files = [...listFiles(site).keys()].filter((file) => !hostFiles.some((name) => name === file));
    const pages = listPages(site);
    const forwards = new Map(pages.map((page) => [page.file, readForward(page)]));
    const own = files.filter((file) => forwards.get(file) === undefined);
    const read = (file: string) => readFileSync(join(site, file));
    const addressOf = (file: string) => `${nginx.origin}${base}${encodeURI(file)}`;
    const told = parseHostHeaders(read('_headers').toString());
    const policyOf = (address: string) =>
      headersFor(told, base + address)
        .get('Content-Security-Policy')!
        .replace(/; frame-ancestors .*/, '');
    const embed = 'embed/single-sign-on/outlook/index.html';
    // As other hosts are told them.
    const policies = { page: policyOf(''), embed: policyOf(embed) };
    const headers: HeaderBlock[] = listSiteHeaders(policies, base);
    let nginx: Nginx;

    before(async () => {
      cpSync(site, root, { recursive: true });
      await compressSite(root, ['gz']);
      nginx = await startNginx(folder, join(root, 'nginx.conf'));
    });

    after(async () => {
      await nginx.stop();
      rmSync(folder, { recursive: true });
    });

    /** What an answer lacks of the headers that the site sends for a file, or has otherwise. */
    function assertHeaders(answer: { headers: NodeJS.Dict<string | string[]> }, file: string): void {
      for (const [name, value] of headersFor(headers, base + file)) assert.equal(answer.headers[name], value, file);
    }

    test('every file comes as it was built, with the headers that every host is told', async () => {
      const names = new Set(headers.flatMap((block) => block.headers.map(([name]) => name.toLowerCase())));
      for (const file of own) {
        const answer = await ask(addressOf(file));
        assert.equal(answer.status, 200, file);
        assert.ok(answer.content.equals(read(file)), file);
        assertHeaders(answer, file);
        const expected = new Set([...headersFor(headers, base + file).keys(), 'content-type']);
        assert.deepEqual(
          Object.keys(answer.headers).filter((name) => names.has(name) && !expected.has(name)),
          [],
          file,
        );
      }
    });

    test('a folder is its page; without its slash it leads there and keeps the query', async () => {
      const folders = own.filter((file) => file.endsWith('/index.html')).map((file) => file.replace('index.html', ''));
      assert.ok(folders.length > 0);
      for (const address of folders) {
        const page = await ask(addressOf(address));
        assert.ok(page.content.equals(read(`${address}index.html`)), address);
        assertHeaders(page, `${address}index.html`);
        const { status, headers } = await ask(`${addressOf(address.replace(/\/$/, ''))}?platform=ios`);
        assert.deepEqual([status, headers.location], [301, `${base}${address}?platform=ios`]);
      }
    });

    test('every old address leads on at once, with its query', async () => {
      const old = [...forwards].filter(([, to]) => to !== undefined);
      assert.ok(old.length > 0);
      for (const [file, to] of old) {
        const address = addressOf(file.replace('index.html', ''));
        for (const query of ['', '?platform=ios']) {
          const { status, headers } = await ask(address + query);
          assert.deepEqual([status, headers.location], [301, to + query], file);
        }
      }
    });

    test('embeds may be framed, and nothing else; other sites may show badges', async () => {
      const { headers: framed } = await ask(addressOf(embed));
      assert.match(`${framed['content-security-policy']}`, /; frame-ancestors \*$/);
      assert.equal(framed['x-frame-options'], undefined);
      for (const address of ['', 'clients/outlook/', 'badge/single-sign-on/outlook.svg', 'embed/nothing/', 'nothing']) {
        const { headers: closed } = await ask(addressOf(address));
        assert.match(`${closed['content-security-policy']}`, /; frame-ancestors 'none'$/, address);
        assert.equal(closed['x-frame-options'], 'DENY', address);
      }
      const { headers: badge } = await ask(addressOf('badge/single-sign-on/outlook.svg'));
      assert.equal(badge['content-type'], 'image/svg+xml; charset=utf-8');
      assert.equal(badge['cross-origin-resource-policy'], 'cross-origin');
      assert.equal(badge['cache-control'], 'public, max-age=3600');
    });

    test('what is not there is answered by the page that says so', async () => {
      for (const address of ['nothing', 'nothing/', 'data/nothing.csv', '_astro/', '_astro/nothing.js', ...hostFiles]) {
        const answer = await ask(addressOf(address));
        assert.equal(answer.status, 404, address);
        assert.ok(answer.content.equals(read('404.html')), address);
        assertHeaders(answer, '404.html');
      }
    });

    test('texts come compressed as they lie there, and are the same', async () => {
      const texts = own.filter((file) =>
        headersFor(headers, base + file)
          .get('content-type')
          ?.includes('charset='),
      );
      assert.ok(texts.length > 0);
      for (const file of texts) {
        const answer = await ask(addressOf(file), { 'accept-encoding': 'gzip' });
        assert.deepEqual([answer.headers['content-encoding'], answer.headers.vary], ['gzip', 'Accept-Encoding'], file);
        assert.ok(answer.content.equals(readFileSync(join(root, `${file}.gz`))), `${file}.gz`);
        assert.ok(gunzipSync(answer.content).equals(read(file)), file);
        assertHeaders(answer, file);
      }
    });

    test('a text of which no compressed file lies there is compressed anew', async () => {
      for (const file of ['changes/index.html', 'changes/feed.xml', 'data/changes.csv']) {
        rmSync(join(root, `${file}.gz`));
        const answer = await ask(addressOf(file), { 'accept-encoding': 'gzip' });
        assert.equal(answer.headers['content-encoding'], 'gzip', file);
        assert.ok(gunzipSync(answer.content).equals(read(file)), file);
      }
    });

    test('a page that has not changed is not sent again; files with a hash in their name are kept for good', async () => {
      const { headers: first } = await ask(addressOf(''));
      assert.equal((await ask(addressOf(''), { 'if-none-match': first.etag ?? '' })).status, 304);
      const hashed = own.filter((file) => file.startsWith('_astro/'));
      assert.ok(hashed.length > 0);
      for (const file of hashed) assert.match((await ask(addressOf(file))).headers['cache-control'] ?? '', /immutable/);
    });

    test('how many requests it answers in a second is told, not judged', async (t) => {
      for (const address of ['', 'data/support.csv', 'nothing'])
        t.diagnostic(`${base}${address}: ${await countRequests(addressOf(address))}`);
    });
  });
