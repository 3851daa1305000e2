// The stand-in of src/scripts/dom/addresses.ts in a copy on a disk.

/** The folder of the copy, where its script lies. */
export const root = new URL('.', (document.currentScript as HTMLScriptElement).src).href;

/** The base path of the site that was built. */
const base = import.meta.env.BASE_URL;

/** A file of the copy by the path that it has on the site. */
export const fileAt = (path: string): string => root + path.slice(base.length);

/** A browser shows no page of a folder on a disk: the file is named. */
export function pageAt(address: string): string {
  const [, path = '', rest = ''] = /^([^?#]*)(.*)$/.exec(address) ?? [];
  return fileAt(path) + (path.endsWith('/') ? 'index.html' : '') + rest;
}

/** Others can follow an address of the site, where the build knew it; this copy is theirs only if the disk is. */
export function fullAddress(address: string): string {
  const file = address.startsWith('/') ? pageAt(address) : new URL(address, location.href).href;
  if (!import.meta.env.SITE || !file.startsWith(root)) return file;
  return import.meta.env.SITE + file.slice(root.length).replace(/(^|\/)index\.html(?=[?#]|$)/, '$1');
}
