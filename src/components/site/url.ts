/** An address of this site under the base path it is served from. Addresses in content and domain begin at the root. */
export function url(address: string): string {
  return address.startsWith('/') ? `${import.meta.env.BASE_URL.replace(/\/$/, '')}${address}` : address;
}
