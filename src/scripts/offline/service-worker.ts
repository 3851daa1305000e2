import { answerFile } from './answer-file.ts';
import { answerPage, offlinePage, type Home } from './answer-page.ts';
import { keepPage, sweep } from './page-store.ts';
import { filesName } from './stores.ts';
import { marks, markPage, versionOf } from './stored-page.ts';
import type { Clients, FetchEvent, LastingEvent } from './worker-scope.ts';

// A program of its own, beside all pages of the site. It asks the network first for pages, keeps those last read, and
// answers from what is kept where the network does not. Addresses of files name what is in them, so that no page can be
// given those of another version.

declare const registration: ServiceWorkerRegistration;
declare const clients: Clients;
declare function skipWaiting(): Promise<void>;

const home: Home = { site: registration.scope, version: import.meta.env.SITE_VERSION };

/** The script of a page, and what it loads to tell what is kept. */
async function listScripts(page: Response): Promise<string[]> {
  const [, script] = /<script type="module" src="([^"]+)"/.exec(await page.text()) ?? [];
  if (script === undefined) return [];
  const address = new URL(script, home.site).href;
  const text = await (await fetch(address)).text();
  const parts = text.matchAll(/["'`]\.\/((?:watch|keep)-site\.[^"'`]+)/g);
  return [address, ...[...parts].map(([, name = '']) => new URL(name, address).href)];
}

/** The page for where nothing else is kept, of the very version of the worker: else the next visit tries again. */
async function install(): Promise<void> {
  const address = offlinePage(home.site);
  const page = await markPage(await fetch(address, { cache: 'no-cache' }));
  if (page === undefined || versionOf(page) !== home.version) throw new Error(`${address} is not of ${home.version}.`);
  const files = await caches.open(filesName(home.site, home.version));
  await files.addAll(await listScripts(page.clone()));
  await files.put(address, page);
  // Whichever worker answers, no page is mixed with another version: none need wait until all are closed.
  await skipWaiting();
}

async function activate(): Promise<void> {
  await clients.claim();
  await sweep(home.site, home.version);
  await keepOpenPages();
}

/** Pages that were there before the worker. */
async function keepOpenPages(): Promise<void> {
  const open = await clients.matchAll({ includeUncontrolled: true, type: 'window' });
  const own = open.filter(({ url }) => url.startsWith(home.site)).map(({ url }) => url.replace(/[?#].*/, ''));
  const keep = async (address: string) => keepPage(home.site, address, await fetch(address));
  await Promise.allSettled([...new Set(own)].map(keep));
}

/** Whether an answer may come from what is kept. What is asked for past every cache is not. */
function isOurs({ method, url, headers, cache }: Request): boolean {
  return method === 'GET' && url.startsWith(home.site) && !headers.has('Range') && cache !== 'no-store';
}

/** A folder, or what leads to one; no file for other programs. */
const isPageAddress = (address: string): boolean => /\/([^/.]*|[^/]+\.html)$/.test(new URL(address).pathname);

function answer(event: FetchEvent): void {
  const { request } = event;
  if (!isOurs(request)) return;
  const isPage = request.mode === 'navigate' && isPageAddress(request.url);
  if (request.url.startsWith(`${home.site}_astro/`)) event.respondWith(answerFile(event, home));
  else if (isPage || request.headers.has(marks.version)) event.respondWith(answerPage(event, home));
}

addEventListener('install', (event) => (event as LastingEvent).waitUntil(install()));
addEventListener('activate', (event) => (event as LastingEvent).waitUntil(activate()));
addEventListener('fetch', (event) => answer(event as FetchEvent));
