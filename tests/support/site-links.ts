import { listElements, listPages, read } from './built-site.ts';
import { listFiles } from './files.ts';

/** Says why an address of a built site leads nowhere, if it does: there is no such file, or no such id on the page. */
export function rememberTargets(directory: string): (address: string) => string | undefined {
  const files = new Set(listFiles(directory).keys());
  const idsOf = new Map(listPages(directory).map(({ file, document }) => [file, new Set(listElements(document).flatMap((element) => read(element, 'id') ?? []))]));
  return (address) => {
    const { pathname, hash } = new URL(address, 'https://site.example');
    const file = decodeURIComponent(pathname.endsWith('/') ? `${pathname}index.html` : pathname).slice(1);
    if (!files.has(file)) return `${address}: there is no ${file}`;
    const id = decodeURIComponent(hash.slice(1));
    return id === '' || idsOf.get(file)?.has(id) ? undefined : `${address}: the page has no ${hash}`;
  };
}

/** Every link and loaded file of a built site that leads nowhere inside it. Other sites are not asked. */
export function listLinkFaults(directory: string): string[] {
  const findFault = rememberTargets(directory);
  const faults = listPages(directory).flatMap(({ address: page, document }) =>
    listElements(document).flatMap((element) =>
      ['href', 'src'].flatMap((name) => {
        const value = read(element, name);
        if (value === undefined || /^https:/.test(value)) return [];
        const fault = findFault(value.startsWith('#') ? `${encodeURI(page)}${value}` : value);
        return fault === undefined ? [] : [`${page} ${fault}`];
      }),
    ),
  );
  return [...new Set(faults)];
}
