import { fileAt, type BuiltSite } from '../built-site.ts';
import type { Check } from '../fault.ts';
import { read, readForward, type Page } from '../pages.ts';

/** No link inside the site is dead: of pages, of what they load and where they send on, of Markdown, CSV, JSON and feeds. Other sites are not asked. */
export const linksLeadSomewhere: Check = (site) => {
  const explain = rememberTargets(site);
  return listLinks(site).flatMap(([file, address]) => {
    const reason = /^([a-z]+:|\/\/)/.test(address)
      ? undefined
      : explain(address.startsWith('#') ? `${encodeURI(`/${file}`)}${address}` : address, file);
    return reason === undefined
      ? []
      : [{ file, wrong: `${address} leads nowhere: ${reason}.`, expected: 'an address of this site' }];
  });
};

/** Each address once, with the file where it stands. */
function listLinks({ files, pages }: BuiltSite): [file: string, address: string][] {
  const ofPages = pages.flatMap((page) =>
    [...new Set(listAddresses(page))].map((address): [string, string] => [page.file, address]),
  );
  const ofTexts = [...files].flatMap(([file, content]) => {
    const pattern = patterns.find(([ending]) => file.endsWith(ending))?.[1];
    const found =
      pattern === undefined ? [] : [...content.toString().matchAll(pattern)].map(([, address = '']) => address);
    return [...new Set(found)].map((address): [string, string] => [file, address]);
  });
  return [...ofPages, ...ofTexts];
}

/** How addresses stand in other texts. */
const patterns: [ending: string, address: RegExp][] = [
  ['.md', /\]\(([^)\s]+)\)/g],
  ['.csv', /(?:^|[,"])(\/[^,"\r\n]*)/gm],
  ['.json', /"address":"([^"]+)"/g],
  ['.xml', /\bhref="([^"]+)"/g],
];

function listAddresses(page: Page): string[] {
  return [
    ...page.elements.flatMap((element) => [read(element, 'href') ?? [], read(element, 'src') ?? []].flat()),
    readForward(page) ?? [],
  ].flat();
}

/** Says why an address leads nowhere, if it does. */
function rememberTargets({ files, pages }: BuiltSite): (address: string, from: string) => string | undefined {
  const ids = new Map(
    pages.map(({ file, elements }) => [file, new Set(elements.flatMap((element) => read(element, 'id') ?? []))]),
  );
  const forwards = new Set(pages.filter((page) => readForward(page) !== undefined).map(({ file }) => file));
  return (address, from) => {
    const file = fileAt(address);
    const id = decodeURIComponent(new URL(address, 'https://site.example').hash.slice(1));
    if (!files.has(file)) return `there is no ${file}`;
    if (forwards.has(file) && file !== from) return `${file} only sends on`;
    return id === '' || ids.get(file)?.has(id) ? undefined : `${file} has no id "${id}"`;
  };
}
