import { fileAt } from '../built-site.ts';
import type { Check } from '../fault.ts';
import { read, readForward, type Page } from '../pages.ts';

/** A page that no other leads to is not found. Old addresses are there for links from elsewhere, and so is the page of no address. */
export const pagesAreReachable: Check = ({ pages }) => {
  const byFile = new Map(pages.map((page) => [page.file, page]));
  const reached = new Set(['index.html']);
  for (const file of reached)
    for (const target of listTargets(byFile.get(file))) if (byFile.has(target)) reached.add(target);
  return pages
    .filter((page) => !reached.has(page.file) && readForward(page) === undefined && page.file !== '404.html')
    .map(({ file }) => ({
      file,
      wrong: 'No way leads here from the home page.',
      expected: 'a link to it on a page that can be reached',
    }));
};

function listTargets(page: Page | undefined): string[] {
  const links =
    page?.elements.filter(({ tagName }) => tagName === 'a').flatMap((link) => read(link, 'href') ?? []) ?? [];
  return links.filter((address) => address.startsWith('/')).map(fileAt);
}
