import { findAll, findByClass, listElements, read, readPage, textOf, type Element } from './built-site.ts';
import { linkOf } from './status-tables.ts';

/** A dispute as the page of disputes shows it. */
export interface ReadDispute {
  title: string;
  /** The text of each side, and the addresses it leads to. */
  sides: { text: string; links: string[] }[];
  text: string;
  /** The addresses of the cells in doubt, each with the status drawn there. */
  cells: string[];
}

function readDispute(section: Element): ReadDispute {
  const [sides, cells] = ['sides', 'cells'].map((name) =>
    findByClass(section, name).flatMap((list) => findAll(list, 'li')),
  );
  return {
    title: textOf(findAll(section, 'h3')[0]),
    sides: sides!.map((side) => ({
      text: textOf(side),
      links: findAll(side, 'a').map((link) => read(link, 'href') ?? ''),
    })),
    text: textOf(section),
    cells: cells!.map((cell) => `${linkOf(cell)} ${read(findByClass(cell, 'status')[0], 'data-status')}`),
  };
}

/** What stands on the page of disputes, by the id of its section. */
export function readDisputes(directory: string): Map<string, ReadDispute> {
  const sections = findAll(readPage('disputes/index.html', directory).document, 'section');
  return new Map(
    sections.flatMap((section) =>
      read(section, 'id') === undefined ? [] : [[read(section, 'id')!, readDispute(section)] as const],
    ),
  );
}

/** Where a page leads to on the page of disputes: the ids. */
export function listLinkedDisputes(file: string, directory: string): string[] {
  const links = listElements(readPage(file, directory).document).flatMap((element) => read(element, 'href') ?? []);
  return links.flatMap((link) => /^\/disputes\/#(.+)$/.exec(link)?.[1] ?? []);
}
