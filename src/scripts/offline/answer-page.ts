import { sections } from '../../domain/content/addresses.ts';
import { nameDay } from './name-day.ts';
import { filesName } from './stores.ts';
import { findCopy, keepPage } from './page-store.ts';
import { marks, storedOn } from './stored-page.ts';
import type { FetchEvent } from './worker-scope.ts';

/** How long a reader waits for the network where there is a copy, in milliseconds. */
const patience = 4_000;

/** Where the site lies, and which version the worker came with. */
export interface Home {
  site: string;
  version: string;
}

/** The page that tells what is kept: it is shown where nothing else can be. */
export const offlinePage = (site: string): string => site + sections.offline.address.slice(1);

const wait = (): Promise<undefined> => new Promise((resolve) => setTimeout(resolve, patience, undefined));

/** A page from the network, as a reference must not tell what was; where that does not answer, the copy, which says that it is one. */
export async function answerPage(event: FetchEvent, home: Home): Promise<Response> {
  const { request } = event;
  // Asked for here alone: where the browser asks ahead (navigation preload), Firefox shows its failure and not the copy.
  const coming = fetch(request);
  event.waitUntil(coming.then((response) => keepPage(home.site, request.url, response.clone())).catch(() => undefined));
  const fresh = await Promise.race([coming, wait()]).catch(() => undefined);
  if (fresh && fresh.status < 500) return fresh;
  const copy = await findCopy(home.site, request.url, request.headers.get(marks.version));
  if (request.mode !== 'navigate') return copy ?? coming;
  // An old address may be kept as the way to the new one.
  if (copy) return copy.ok ? announceCopy(copy) : copy;
  return coming.catch(() => explainAbsence(home));
}

const announceCopy = (copy: Response): Promise<Response> =>
  withNotice(
    copy,
    `This is a copy that was stored on ${nameDay(storedOn(copy))}, as the network does not answer.`,
    200,
  );

async function explainAbsence({ site, version }: Home): Promise<Response> {
  const files = await caches.open(filesName(site, version));
  const page = await files.match(offlinePage(site));
  return page
    ? withNotice(page, 'The network does not answer, and the page at this address is not kept on this device.', 503)
    : Response.error();
}

/** A page with a line before all else. It needs no script. */
async function withNotice(page: Response, words: string, status: number): Promise<Response> {
  const html = await page.text();
  const notice = `<p class="site-notice" role="status">${words} <a href="">Try again</a></p>`;
  return new Response(html.replace(/<main\b[^>]*>/, `$&${notice}`), { status, headers: page.headers });
}
