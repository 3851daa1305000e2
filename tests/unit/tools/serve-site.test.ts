import assert from 'node:assert/strict';
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { buffer, text } from 'node:stream/consumers';
import { after, before, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { serveSite, type ServedSite } from '../../../src/tools/serve-site.ts';

const folder = mkdtempSync(join(tmpdir(), 'serve-site-'));
const pages = {
  'outside.txt': 'outside the site',
  'dist/index.html': 'the home page',
  'dist/404.html': 'no such page',
  'dist/clients/outlook/index.html': 'Outlook',
  'dist/clients/outlook.md': '# Outlook',
  'dist/_headers': '/*\n  Referrer-Policy: no-referrer\n/*.md\n  Content-Type: text/markdown; charset=utf-8\n',
};

let site: ServedSite;

before(async () => {
  for (const [path, content] of Object.entries(pages)) writePage(path, content);
  site = await serveSite({ directory: join(folder, 'dist'), port: 0 });
});

after(async () => {
  await site.close();
  rmSync(folder, { recursive: true });
});

function writePage(path: string, content: string): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), content);
}

/** Sends the path as written; `fetch` would tidy it first. */
async function ask(method: string, path: string, headers = {}) {
  const { hostname, port } = new URL(site.address);
  const [response] = await once(request({ method, hostname, port, path, headers }).end(), 'response');
  return { status: response.statusCode, headers: response.headers, content: await buffer(response) };
}

async function get(path: string, headers = {}) {
  const { content, ...answer } = await ask('GET', path, headers);
  return { ...answer, body: content.toString() };
}

test('a folder answers with its page and the headers of the site', async () => {
  const { status, headers, body } = await get('/clients/outlook/');
  assert.deepEqual([status, body], [200, 'Outlook']);
  assert.equal(headers['referrer-policy'], 'no-referrer');
  assert.match(headers['content-type'], /^text\/html/);
});

test('a type from the headers file counts more than the guess by file ending', async () => {
  assert.equal((await get('/clients/outlook.md')).headers['content-type'], 'text/markdown; charset=utf-8');
});

test('a folder without its slash redirects and keeps the query', async () => {
  for (const query of ['', '?platform=ios', '?name=what?&platform=ios']) {
    const { status, headers } = await get(`/clients/outlook${query}`);
    assert.deepEqual([status, headers.location], [301, `/clients/outlook/${query}`]);
  }
});

test('an unknown address gets the 404 page, as HTML and with the headers of the site', async () => {
  for (const path of ['/nothing', '/nothing.md', '/clients/', '/Clients/outlook/', '/clients/outlook.md/']) {
    const { status, headers, body } = await get(path);
    assert.deepEqual([status, body], [404, 'no such page'], path);
    assert.equal(headers['referrer-policy'], 'no-referrer');
    assert.match(headers['content-type'], /^text\/html/);
  }
});

test('no address leads out of the site', async () => {
  const escapes = [
    '/../outside.txt',
    '/%2e%2e/outside.txt',
    '/..%2foutside.txt',
    '/..%5coutside.txt',
    '/clients/../../outside.txt',
    '/%00',
    '/%E0%A4%A',
  ];
  for (const path of escapes) assert.equal((await get(path)).status, 404, path);
});

test('a redirect never leaves the site', async () => {
  for (const path of ['//example.com', '//clients/outlook', '/\\example.com'])
    assert.equal((await get(path)).status, 404, path);
});

test('a part of a file can be asked for, from its start or from its end, and a part that is not there is refused', async () => {
  const parts = { 'bytes=4-7': 'home', 'bytes=9-': 'page', 'bytes=-4': 'page', 'bytes=-500': 'the home page' };
  for (const [range, expected] of Object.entries(parts)) {
    const { status, body } = await get('/index.html', { range });
    assert.deepEqual([status, body], [206, expected], range);
  }
  const { status, headers, body } = await get('/index.html', { range: 'bytes=99-' });
  assert.deepEqual([status, headers['content-range'], body], [416, 'bytes */13', '']);
  for (const range of ['bytes=7-4', 'bytes=x', 'lines=1-2', 'bytes=-'])
    assert.ok([200, 416].includes((await get('/index.html', { range })).status), range);
});

test('what changes something is refused, and nothing is lost by it', async () => {
  for (const method of ['POST', 'PUT', 'DELETE', 'PATCH', 'OPTIONS', 'TRACE']) {
    const { status, headers } = await ask(method, '/index.html');
    assert.deepEqual([status, headers.allow], [405, 'GET, HEAD'], method);
  }
  assert.equal((await get('/')).body, 'the home page');
});

test('HEAD tells what GET would, without a body', async () => {
  for (const path of ['/', '/clients/outlook.md', '/nothing']) {
    const head = await ask('HEAD', path);
    const { status, headers } = await get(path);
    assert.deepEqual(
      [head.status, head.headers['content-type'], head.content.length],
      [status, headers['content-type'], 0],
      path,
    );
  }
});

test('text is compressed as the browser takes it, and says that this depends on it', async () => {
  const long = 'the same words again '.repeat(500);
  writePage('dist/long.md', long);
  writePage('dist/again/index.html', long);
  const decoders = { br: brotliDecompressSync, gzip: gunzipSync, identity: (content: Buffer) => content };
  for (const path of ['/long.md', '/again/']) {
    for (const [encoding, decode] of Object.entries(decoders)) {
      const { headers, content } = await ask('GET', path, { 'accept-encoding': encoding });
      assert.equal(headers['content-encoding'] ?? 'identity', encoding);
      assert.match(headers.vary ?? '', /accept-encoding/i);
      assert.equal(decode(content).toString(), long);
      if (encoding !== 'identity') assert.ok(content.length < 1_000, `${content.length} bytes`);
    }
  }
  assert.equal(
    (await ask('GET', '/long.md', { 'accept-encoding': 'deflate, gzip;q=1, br;q=1' })).headers['content-encoding'],
    'br',
  );
});

test('a page that has not changed is not sent again', async () => {
  const { headers } = await get('/');
  assert.equal((await get('/', { 'if-none-match': headers.etag })).status, 304);
});

test('an address that leads nowhere says nothing of the disk', async () => {
  for (const path of ['/nothing', '/%00', '/..%2foutside.txt', '/clients/outlook.md/x']) {
    const { body, headers } = await get(path);
    assert.doesNotMatch(JSON.stringify(headers) + body, new RegExp(`${tmpdir()}|ENOENT|outside`), path);
  }
});

test('a page built while the site is served is found', async () => {
  assert.equal((await get('/new/')).status, 404);
  writePage('dist/new/index.html', 'new');
  assert.equal((await get('/new/')).body, 'new');
});

const command = fileURLToPath(new URL('../../../src/tools/serve-site.ts', import.meta.url));

function runIn(cwd: string, ...options: string[]): ChildProcess {
  return spawn(process.execPath, [command, ...options], { cwd });
}

async function outcomeOf(child: ChildProcess) {
  const [[code], output, errors] = await Promise.all([once(child, 'exit'), text(child.stdout!), text(child.stderr!)]);
  return { code, output, errors };
}

test('the command prints one line with the address, and ends cleanly when stopped', async () => {
  const child = runIn(folder);
  const [line] = await once(child.stdout!, 'data');
  const [, address] =
    /^Client App Support is at (http:\/\/127\.0\.0\.1:\d+\/)\n$/.exec(String(line)) ?? assert.fail(String(line));
  assert.equal(await (await fetch(address!)).text(), 'the home page');
  child.kill('SIGTERM');
  assert.deepEqual(await outcomeOf(child), { code: 0, output: '', errors: '' });
});

test('the command leaves a taken port alone: the next one by itself, a sentence where the port was asked for', async () => {
  const first = runIn(folder);
  const second = runIn(folder);
  const lines = await Promise.all([first, second].map(async (child) => String(await once(child.stdout!, 'data'))));
  assert.notEqual(lines[0], lines[1]);
  const [port] = /\d+(?=\/\n)/.exec(lines[0]!) ?? [];

  const { code, errors } = await outcomeOf(runIn(folder, '--port', port!));
  assert.deepEqual([code, errors], [1, `Port ${port} is taken. Give another one, or leave --port out.\n`]);
  for (const child of [first, second]) child.kill();
});

test('the command says what to do when there is no site yet, or no such port', async () => {
  const empty = mkdtempSync(join(folder, 'empty-'));
  const noSite = await outcomeOf(runIn(empty));
  assert.deepEqual([noSite.code, noSite.errors], [1, 'There is no built site in dist/. Run "npm run build" first.\n']);
  const noPort = await outcomeOf(runIn(folder, '--port', 'http'));
  assert.deepEqual([noPort.code, noPort.errors], [1, '"http" is not a port. Give a number, such as --port 4321.\n']);
});
