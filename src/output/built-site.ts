import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { parsePage, type Page } from './pages.ts';

/** What a build wrote. */
export interface BuiltSite {
  /** Every file by its path in the folder, with slashes, such as clients/outlook.md. */
  files: ReadonlyMap<string, Buffer>;
  pages: readonly Page[];
}

/** Reads every file of a built site, and every page in it. */
export function readBuiltSite(directory: string): BuiltSite {
  if (!existsSync(join(directory, 'index.html')))
    throw new Error(`There is no built site in ${directory}. Run "npm run build" first.`);
  const entries = readdirSync(directory, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const paths = entries
    .map(({ parentPath, name }) => relative(directory, join(parentPath, name)).replaceAll(sep, '/'))
    .sort();
  const files = new Map(paths.map((path) => [path, readFileSync(join(directory, path))]));
  const pages = [...files]
    .filter(([path]) => path.endsWith('.html'))
    .map(([path, bytes]) => parsePage(path, bytes.toString()));
  return { files, pages };
}

/** The file at an address from the root of the site; what follows ? or # is left aside. */
export function fileAt(address: string): string {
  const { pathname } = new URL(address, 'https://site.example');
  return decodeURIComponent(pathname.endsWith('/') ? `${pathname}index.html` : pathname).slice(1);
}
