import { make } from './make-element.ts';

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

/** A page as a document: the policy lets no script turn text into elements, but a request may bring them. Throws where it did not arrive. */
export function loadDocument(address: string): Promise<Document> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open('GET', address);
    request.responseType = 'document';
    request.addEventListener('loadend', () => {
      if (request.status === 200 && request.responseXML) resolve(request.responseXML);
      else reject(new Error(`${address} did not arrive.`));
    });
    request.send();
  });
}

/** Words for where a part did not arrive, and what a person can do. After a new version of the site only the page itself knows the new address. */
export function explainMissing(what: string, tryAgain?: () => void): HTMLElement {
  const again = make('button', { type: 'button' }, 'Try again');
  if (tryAgain) again.addEventListener('click', tryAgain);
  return make(
    'span',
    { class: 'missing' },
    `${what} could not be loaded. `,
    again,
    ' or ',
    make('a', { href: '' }, 'load the page anew'),
    '.',
  );
}
