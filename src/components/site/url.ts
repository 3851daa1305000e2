import { thisSite } from '../../domain/content/addresses.ts';

/** An address of this site under the base path it is served from. Addresses in content and domain begin at the root. */
export function url(address: string): string {
  return address.startsWith('/') ? `${import.meta.env.BASE_URL.replace(/\/$/, '')}${address}` : address;
}

/** Where a page lies on this site, as content and domain say it. */
export const readPath = ({ pathname }: URL): string => `/${pathname.slice(url('/').length)}`;

/** Markdown with its links to this site under the base path. */
export function placeLinks(markdown: string): string {
  return markdown.replace(/(?<=\]\()\/(?!\/)/g, url('/'));
}

/** An address as it is typed or pasted elsewhere: in full, as far as the build knows that. */
export function addressElsewhere(address: string, origin: URL | undefined): string {
  return origin === undefined ? `${thisSite}${url(address)}` : fullUrl(address, origin);
}

/** Data for others to read, with every `address` in it as a reader can follow it. */
export function placeAddresses<Data>(data: Data, origin: URL | undefined): Data {
  return JSON.parse(writePlaced(data, origin));
}

/** The same as JSON. */
function writePlaced(data: unknown, origin: URL | undefined): string {
  return JSON.stringify(data, (key, value) =>
    key === 'address' && typeof value === 'string' ? fullUrl(value, origin) : value,
  );
}

/** The same as a file. */
export const placedJson = (data: unknown, origin: URL | undefined): Response =>
  new Response(writePlaced(data, origin), { headers: { 'Content-Type': 'application/json' } });

/** An address with the site's origin before it, where the build knows that (`--site`). */
export function fullUrl(address: string, origin: URL | undefined): string {
  return origin === undefined ? url(address) : new URL(url(address), origin).href;
}
