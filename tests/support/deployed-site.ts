import { once } from 'node:events';
import { mkdtempSync, renameSync, rmSync, symlinkSync } from 'node:fs';
import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { answerFrom } from '../../src/tools/answer-from.ts';
import { dist } from './built-site.ts';
import { test as base } from './test.ts';

/** A site of its own for one test, which can be renewed while pages of it are open. */
export interface DeployedSite {
  address: string;
  /** Puts another built site in its place, at once. */
  deploy(directory: string): void;
  /** From now on the server takes requests and does not answer, or answers all with a status. Nothing: it is as before. */
  ail(how?: 'silent' | number): void;
}

async function serve(folder: string): Promise<DeployedSite & { close(): void }> {
  const link = join(folder, 'site');
  const deploy = (directory: string) => {
    symlinkSync(directory, `${link}-new`, 'junction');
    renameSync(`${link}-new`, link);
  };
  deploy(dist);
  const answer = answerFrom(link);
  let ailment: 'silent' | number | undefined;
  const listen: RequestListener = (request, response) => {
    if (typeof ailment === 'number') response.writeHead(ailment).end('Out of order.');
    else if (ailment === undefined) answer(request, response);
  };
  const server = createServer(listen).listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    deploy,
    ail: (how) => {
      ailment = how;
      // A network that comes back ends what was begun on the one before it.
      if (how === undefined) server.closeAllConnections();
    },
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}

/** The tests' own, against a site of their own. */
export const test = base.extend<{ site: DeployedSite }>({
  site: async ({ browserName: _ }, use) => {
    const folder = mkdtempSync(join(tmpdir(), 'deployed-'));
    const site = await serve(folder);
    await use(site);
    site.close();
    rmSync(folder, { recursive: true });
  },
  baseURL: ({ site }, use) => use(site.address),
});

/** The paths of what is kept, by the kind of store. */
export const listKept = (page: Page): Promise<{ kind: string; path: string }[]> =>
  page.evaluate(async () => {
    const kept = (await caches.keys()).map(async (name) => {
      const addresses = (await (await caches.open(name)).keys()).map(({ url }) => url);
      return addresses.map((url) => ({ kind: name.split(' ')[1] ?? '', path: url.slice(location.origin.length) }));
    });
    return (await Promise.all(kept)).flat();
  });

/** Waits until a page that was read is kept. */
export async function waitUntilKept(page: Page, path: string): Promise<void> {
  await base.expect
    .poll(async () => (await listKept(page)).filter(({ kind }) => kind === 'pages').map((one) => one.path))
    .toContain(path);
}

/** The version of which a page says that it is. */
export const versionOf = (page: Page): Promise<string | null> => page.locator('html').getAttribute('data-version');
