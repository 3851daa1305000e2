import { make } from './make-element.ts';
import { ownVersion, readVersion } from './own-version.ts';

/**
 * A part of the scripts that is loaded when it is first wanted. What did not arrive is asked for again at the next call.
 * A part imports nothing but the page's own script, so that there is one file to ask for.
 */
export function part<Part>(load: () => Promise<Part>): () => Promise<Part> {
  let loaded: Promise<Part> | undefined;
  let tries = 0;
  return () => {
    loaded ??= load().catch((error: unknown) => loadAnew<Part>(error, ++tries));
    loaded.catch(() => (loaded = undefined));
    return loaded;
  };
}

/**
 * Browsers of before 2026 remember for the life of a page that a module did not arrive (https://github.com/whatwg/html/issues/6768).
 * Those name its address in the error; under another address they ask for it again.
 */
async function loadAnew<Part>(error: unknown, tries: number): Promise<Part> {
  const address = error instanceof Error ? /https?:\S+$/.exec(error.message)?.[0] : undefined;
  if (address === undefined) throw error;
  return import(/* @vite-ignore */ `${address}?${tries}`) as Promise<Part>;
}

/** By this header a page asks the service worker for another one of its own version. */
const versionHeader = 'Site-Version';

/**
 * A page as a document: the policy lets no script turn text into elements, but a request may bring them. Throws where it did
 * not arrive, or is of another version of the site than the page that asks: what they say may not stand side by side.
 */
export function loadDocument(address: string): Promise<Document> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open('GET', address);
    request.responseType = 'document';
    if (ownVersion !== undefined) request.setRequestHeader(versionHeader, ownVersion);
    request.addEventListener('loadend', () => {
      const page = request.status === 200 ? request.responseXML : null;
      if (page && readVersion(page) === ownVersion) resolve(page);
      else reject(new Error(`${address} did not arrive.`));
    });
    request.send();
  });
}

/** Tells whoever watches for a newer version that something is not there. */
export const missing = 'missing';

/** Words for where a part did not arrive, and what a person can do. After a new version of the site only the page itself knows the new address. */
export function explainMissing(what: string, tryAgain?: () => void): HTMLElement {
  const again = make('button', { type: 'button' }, 'Try again');
  const reason = navigator.onLine ? '' : ', as there is no connection';
  document.dispatchEvent(new Event(missing));
  if (tryAgain) again.addEventListener('click', tryAgain);
  return make(
    'span',
    { class: 'missing' },
    `${what} could not be loaded${reason}. `,
    again,
    ' or ',
    make('a', { href: '' }, 'load the page anew'),
    '.',
  );
}
