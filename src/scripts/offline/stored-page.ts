/** What a stored page says of itself, as headers. The first is also how a page asks for another one of its own version. */
export const marks = { version: 'Site-Version', stored: 'Stored-On' };

/** The address by which a page is kept: what it was asked, and a place on it, are nobody's business. */
export const keyOf = (address: string): string => {
  const { origin, pathname } = new URL(address);
  const path = pathname.replace(/\/index\.html$/, '/');
  return origin + (/\/[^/.]+$/.test(path) ? `${path}/` : path);
};

/** What a page says of the version that it is of; nothing where it is none of this site, such as the sign-in of a network. */
const readVersion = (html: string): string | undefined => /<html[^>]* data-version="([^"]+)"/.exec(html)?.[1];

/** When the server said it: a browser that goes back may have taken a page from its own cache. */
const nameMoment = (date: string | null): string => new Date(date ?? Date.now()).toISOString();

/** The headers of what came, without those of the way that it came. */
function listHeaders({ headers }: Response): Headers {
  const kept = new Headers(headers);
  for (const name of ['Content-Encoding', 'Content-Length', 'Vary']) kept.delete(name);
  kept.set(marks.stored, nameMoment(headers.get('Date')));
  return kept;
}

/** A page as it is kept. Nothing where what came is no page of this site. */
export async function markPage(response: Response): Promise<Response | undefined> {
  if (response.status !== 200 || response.redirected) return undefined;
  const html = await response.text();
  const version = readVersion(html);
  if (version === undefined) return undefined;
  const headers = listHeaders(response);
  headers.set(marks.version, version);
  return new Response(html, { headers });
}

/** A file as it is kept. Nothing where a page came in its place. */
export function markFile(response: Response): Response | undefined {
  const isPage = response.headers.get('Content-Type')?.includes('text/html') === true;
  if (response.status !== 200 || response.redirected || isPage) return undefined;
  return new Response(response.body, { headers: listHeaders(response) });
}

export const versionOf = (page: Response | undefined): string | null | undefined => page?.headers.get(marks.version);

export const storedOn = (page: Response): string => page.headers.get(marks.stored) ?? '';
