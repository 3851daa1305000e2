import { posix } from 'node:path';
import { fileAt, type BuiltSite } from './built-site.ts';
import { read, type Element, type Page } from './pages.ts';
import { weigh } from './weigh.ts';
import { indexFolder, workerFile } from '../domain/content/site-version.ts';

/**
 * The files that a browser loads to show a page, the page first: style sheets, scripts with what they import, pictures.
 * The icon is not among them: browsers ask for it once for all pages, when the page is there.
 */
export function listFirstLoad(site: BuiltSite, page: Page): string[] {
  const addresses = page.elements.flatMap((element) =>
    isLoaded(element) ? (read(element, 'src') ?? read(element, 'href') ?? []) : [],
  );
  return [page.file, ...withImports(site, addresses.filter((address) => /^\/(?!\/)/.test(address)).map(fileAt))];
}

function isLoaded(element: Element): boolean {
  if (element.tagName === 'link') return /\b(stylesheet|preload|modulepreload)\b/.test(read(element, 'rel') ?? '');
  return ['script', 'img', 'source', 'iframe', 'video', 'audio', 'embed'].includes(element.tagName);
}

/** What a browser loads once it has nothing to do: keeping pages, and looking for a newer version. */
export const listIdleLoad = (site: BuiltSite): string[] => [findModule(site, 'watch-site'), workerFile];

/** The files that the search loads on a page that is there, from the first letter to the first answer. */
export function listAnswerLoad(site: BuiltSite, page: Page): string[] {
  return without(listFirstLoad(site, page), [
    ...withImports(site, [findModule(site, 'search-panel')]),
    findScriptFile(site, 'answers.json'),
  ]);
}

/** The file that the answers load after that: words that are no names. */
export const findWordFile = (site: BuiltSite): string => findScriptFile(site, 'words.json');

/** What a search of the text may load besides: pieces of the index for two words, and passages of a popup, the heaviest of each. */
export const textPieces = { index: 4, fragment: 6 };

/** The files that a first search of two words in the text loads after that, were its pieces the heaviest. */
export function listTextLoad(site: BuiltSite, page: Page): string[] {
  const loaded = [...listFirstLoad(site, page), ...listAnswerLoad(site, page), findWordFile(site)];
  const folder = findScriptFile(site, indexFolder);
  const files = [...site.files.keys()].filter((file) => file.startsWith(folder));
  const pieces = Object.entries(textPieces).flatMap(([kind, count]) =>
    files
      .filter((file) => file.startsWith(`${folder}${kind}/`))
      .toSorted((a, b) => weigh(site, b) - weigh(site, a))
      .slice(0, count),
  );
  const fixed = files.filter((file) => !file.slice(folder.length).includes('/'));
  return without(loaded, [
    ...withImports(site, [findModule(site, 'search-text')]),
    findScriptFile(site, 'spelling.json'),
    ...fixed,
    ...pieces,
  ]);
}

const without = (loaded: readonly string[], files: readonly string[]) => files.filter((file) => !loaded.includes(file));

/** A file that scripts load, or a folder of them, in the folder that is named by the version of the site. */
function findScriptFile({ files }: BuiltSite, name: string): string {
  const [folder = '_astro/*/'] = [...files.keys()].flatMap((file) => /^_astro\/[^/]+\//.exec(file)?.[0] ?? []);
  return folder + name;
}

/** The built file of a module that is loaded when it is needed. */
function findModule({ files }: BuiltSite, name: string): string {
  return (
    [...files.keys()].find((file) => file.startsWith(`_astro/${name}.`) && file.endsWith('.js')) ??
    `_astro/${name}.*.js`
  );
}

const staticImport = /\b(?:import|export)\s*(?:[\w$*{][^'"`();]*?from\s*)?["'`](\.{1,2}\/[^"'`]+)["'`]/g;

/** Files and the modules that they import at once, each a single time. */
function withImports({ files }: BuiltSite, starts: readonly string[]): string[] {
  const found = new Set(starts);
  for (const file of found) {
    if (!file.endsWith('.js')) continue;
    for (const [, module = ''] of (files.get(file)?.toString() ?? '').matchAll(staticImport))
      found.add(posix.join(posix.dirname(file), module));
  }
  return [...found];
}
