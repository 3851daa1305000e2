/**
 * An address of the site as a file of the copy, seen from another. Every one goes through the top folder, so that scripts
 * find in it what they find in an address. What leads elsewhere, or to a place of the same page, stays.
 * @param file in which it stands, such as clients/outlook/index.html
 * @param base the path that the site was built for, with its slashes
 */
export function placeAddress(address: string, file: string, base: string): string {
  if (!address.startsWith(base) || address.startsWith('//')) return address;
  const [, path = '', rest = ''] = /^([^?#]*)(.*)$/s.exec(address.slice(base.length)) ?? [];
  const top = '../'.repeat(file.split('/').length - 1) || './';
  return top + path + (/(^|\/)$/.test(path) ? 'index.html' : '') + rest;
}
