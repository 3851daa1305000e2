import assert from 'node:assert/strict';
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { test } from 'node:test';
import { listFiles } from '../../../src/files/list-files.ts';
import { serveFiles, type DevelopmentServer } from '../../../src/files/serve-files.ts';
import { loadSiteContent } from '../../../src/load-site-content.ts';
import { project } from '../../support/built-site.ts';

const content = loadSiteContent(project);

/** What a development server with nothing but these files answers. What is passed on is a page of Astro's, here "passed on". */
async function ask(address: string): Promise<Response> {
  const used: Parameters<DevelopmentServer['middlewares']['use']>[0][] = [];
  const modules = { 'list-files': { listFiles }, 'get-site-content': { getSiteContent: async () => content } };
  const server: DevelopmentServer = {
    middlewares: { use: (one) => used.push(one) },
    ssrLoadModule: async (file: string) =>
      Object.entries(modules).find(([name]) => file.endsWith(`/${name}.ts`))?.[1] ?? {},
  };
  serveFiles(server, { base: '/support/', origin: undefined });
  const http = createServer((request, response) =>
    used[0]?.(request, response, (error) => response.writeHead(error ? 500 : 404).end('passed on')),
  ).listen(0, '127.0.0.1');
  await once(http, 'listening');
  try {
    const answer = await fetch(`http://127.0.0.1:${(http.address() as AddressInfo).port}${address}`);
    return new Response(await answer.arrayBuffer(), answer);
  } finally {
    http.close();
  }
}

test('a file is written when it is asked for, with its type, whatever is asked on it', async () => {
  for (const [address, type, words] of [
    ['/support/clients/outlook/feed.xml', 'application/atom+xml; charset=utf-8', '<feed'],
    ['/support/clients/outlook.md?a=b', 'text/markdown; charset=utf-8', '# '],
    ['/support/clients/yammer/', 'text/html; charset=utf-8', 'This address leads to'],
    ['/support/data/support.csv', 'text/csv; charset=utf-8', 'client'],
  ] as const) {
    const answer = await ask(address);
    assert.equal(answer.headers.get('Content-Type'), type, address);
    assert.match(await answer.text(), new RegExp(words), address);
  }
});

test('pages, what the server has itself and addresses that are none are passed on', async () => {
  for (const address of [
    '/support/clients/outlook/',
    '/support/@vite/client',
    '/support/%E0%A4%A',
    '/support/nothing.md',
  ])
    assert.equal(await (await ask(address)).text(), 'passed on', address);
});
