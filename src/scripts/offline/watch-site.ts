import { versionFile } from '../../domain/content/site-version.ts';
import { find } from '../dom/find.ts';
import { explainMissing, missing } from '../dom/load-part.ts';
import { make } from '../dom/make-element.ts';
import { base, ownVersion } from '../dom/own-version.ts';
import { loadKeepSite } from '../parts.ts';
import { startServiceWorker } from './start-service-worker.ts';

// Loaded when the page is there and the browser has nothing else to do.

/** The version that the site has now. Asked past every cache. */
async function readVersionNow(): Promise<string | undefined> {
  const response = await fetch(base + versionFile, { cache: 'no-store' });
  const { version }: { version?: string } = response.ok ? await response.json() : {};
  return version;
}

let isSaid = false;

/** Nothing is loaded by itself: what a person is reading, or has typed, stays until they say so. */
function sayNewer(): void {
  const later = make('button', { type: 'button' }, 'Not now');
  const notice = make('p', { class: 'site-notice', 'data-newer': '', role: 'status' });
  document.body.append(notice);
  // A line that is there first is read out when it is filled.
  const words = 'A newer version of this site is there; this page is of the one before.';
  notice.append(words, ' ', make('a', { href: '' }, 'Load the page anew'), ' ', later);
  later.addEventListener('click', () => notice.remove());
}

async function lookForNewer(): Promise<void> {
  const version = await readVersionNow().catch(() => undefined);
  if (isSaid || version === undefined || version === ownVersion) return;
  isSaid = true;
  sayNewer();
}

const look = () => void lookForNewer();

/** Going back, a browser takes a page from its cache, however old. */
const isReturn = (performance.getEntriesByType('navigation') as PerformanceNavigationTiming[]).some(
  ({ type }) => type !== 'navigate',
);
if (isReturn) look();

// Where a person comes back to the page, where the network does, and where something is not there any more.
document.addEventListener('visibilitychange', () => document.visibilityState === 'visible' && look());
addEventListener('pageshow', ({ persisted }) => persisted && look());
addEventListener('online', look);
document.addEventListener(missing, look);

startServiceWorker();

/** What keeps the whole site, on the page that tells of it. */
async function openKeeper(place: HTMLElement): Promise<void> {
  try {
    const { KeepSite } = await loadKeepSite();
    await new KeepSite(place).open();
  } catch {
    place.replaceChildren(
      make(
        'p',
        {},
        explainMissing('What keeps the site', () => void openKeeper(place)),
      ),
    );
  }
}

if (document.querySelector('.keep-site')) void openKeeper(find(document, '.keep-site', HTMLElement));
