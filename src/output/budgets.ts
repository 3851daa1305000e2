import type { BuiltSite } from './built-site.ts';
import { listAnswerLoad, listFirstLoad, listIdleLoad, listTextLoad, findWordFile } from './loads.ts';
import { badgeFolder } from '../domain/content/addresses.ts';
import { isEmbed, readForward, type Page } from './pages.ts';
import { weighAll } from './weigh.ts';

/** What a part of the site may cost at most. */
export interface Budget {
  /** What is measured; it begins a sentence. */
  what: string;
  limit: number;
  /** B: bytes, compressed with brotli where nothing else is said. */
  unit: 'B' | 'requests';
  /** What it costs, by the file it is about. */
  measure(site: BuiltSite): [file: string, cost: number][];
}

const onPages =
  (matches: (page: Page) => boolean, cost: (site: BuiltSite, page: Page) => number): Budget['measure'] =>
  (site) =>
    site.pages
      .filter((page) => readForward(page) === undefined && matches(page))
      .map((page) => [page.file, cost(site, page)]);

const everyPage = () => true;
const home = ({ address }: Page) => address === '/';
const client = ({ file }: Page) => /^clients\/[^/]+\/index\.html$/.test(file);
const matrix = ({ file }: Page) => /^(platforms|capabilities)\/[^/]+\/index\.html$/.test(file);
const check = ({ file }: Page) => file.startsWith('check/');
const ending = (end: string, files: readonly string[]) => files.filter((file) => file.endsWith(end));

/**
 * 14,600 bytes are what a server sends before it waits for the first answer of the network. A page with its styles, which is
 * all that the first paint needs, is below; the script comes beside it.
 */
export const budgets: readonly Budget[] = [
  {
    what: 'The first load of the home page',
    limit: 20_500,
    unit: 'B',
    measure: onPages(home, (site, page) => weighAll(site, listFirstLoad(site, page))),
  },
  {
    what: 'The first load of a page',
    limit: 5,
    unit: 'requests',
    measure: onPages(everyPage, (site, page) => listFirstLoad(site, page).length),
  },
  {
    what: "The first load of a client's page",
    limit: 20_600,
    unit: 'B',
    measure: onPages(client, (site, page) => weighAll(site, listFirstLoad(site, page))),
  },
  // Every client with every capability, notes, all revisions: more than one window, and painted as early all the same (npm run bench:paint).
  {
    what: 'The first load of a platform or a capability',
    limit: 26_200,
    unit: 'B',
    measure: onPages(matrix, (site, page) => weighAll(site, listFirstLoad(site, page))),
  },
  // Every client on every platform, with its limits and its source.
  {
    what: 'The first load of what is read before enforcing',
    limit: 25_000,
    unit: 'B',
    measure: onPages(check, (site, page) => weighAll(site, listFirstLoad(site, page))),
  },
  {
    what: 'The JavaScript before anything is done',
    limit: 5_900,
    unit: 'B',
    measure: onPages(everyPage, (site, page) => weighAll(site, ending('.js', listFirstLoad(site, page)))),
  },
  {
    what: 'What waits until nothing else is to do',
    limit: 3_300,
    unit: 'B',
    measure: onPages(home, (site) => weighAll(site, listIdleLoad(site))),
  },
  {
    what: 'A cold search up to the first answer',
    limit: 10_200,
    unit: 'B',
    measure: onPages(home, (site, page) => weighAll(site, listAnswerLoad(site, page))),
  },
  {
    what: 'The words that a plain answer does not wait for',
    limit: 12_000,
    unit: 'B',
    measure: onPages(home, (site) => weighAll(site, [findWordFile(site)])),
  },
  {
    what: 'The first search of the text',
    limit: 95_000,
    unit: 'B',
    measure: onPages(home, (site, page) => weighAll(site, listTextLoad(site, page))),
  },
  {
    what: 'The first search of the text',
    limit: 16,
    unit: 'requests',
    measure: onPages(home, (site, page) => listTextLoad(site, page).length),
  },
  {
    what: 'An embed, not compressed,',
    limit: 5_000,
    unit: 'B',
    measure: onPages(isEmbed, (site, page) => site.files.get(page.file)?.length ?? 0),
  },
  {
    what: 'A badge, not compressed,',
    limit: 2_000,
    unit: 'B',
    measure: ({ files }) =>
      [...files]
        .filter(([file]) => file.startsWith(badgeFolder.slice(1)))
        .map(([file, { length }]): [string, number] => [file, length]),
  },
];
