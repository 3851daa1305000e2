/** An address of this site under the base path it is served from. Addresses in content and domain begin at the root. */
export function url(address: string): string {
  return address.startsWith('/') ? `${import.meta.env.BASE_URL.replace(/\/$/, '')}${address}` : address;
}

/** The same with the site's origin before it, where the build knows that (`--site`). */
export function fullUrl(address: string, origin: URL | undefined): string {
  return origin === undefined ? url(address) : new URL(url(address), origin).href;
}
