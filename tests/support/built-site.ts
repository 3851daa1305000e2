import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { listElements, parsePage, read, type Element, type Node, type Page } from '../../src/output/pages.ts';
import { listFiles } from './files.ts';

// The tests read a page as `check:output` does.
export {
  findAll,
  listElements,
  rawTextOf,
  read,
  textOf,
  type Element,
  type Node,
  type Page,
} from '../../src/output/pages.ts';

export const project = join(import.meta.dirname, '../..');
export const dist = join(project, 'dist');

/** The elements below a node with a class. */
export function findByClass(node: Node, name: string): Element[] {
  return listElements(node).filter((element) => read(element, 'class')?.split(/\s+/).includes(name));
}

/** Every page of a built site. */
export function listPages(directory = dist): Page[] {
  if (!existsSync(join(directory, 'index.html')))
    throw new Error(`There is no built site in ${directory}. Run "npm run build" first.`);
  return [...listFiles(directory).keys()]
    .filter((file) => file.endsWith('.html'))
    .map((file) => readPage(file, directory));
}

/** One page by its file, such as index.html. */
export function readPage(file: string, directory = dist): Page {
  return parsePage(file, readFileSync(join(directory, file), 'utf8'));
}

/** A file of data as it was built. */
export function readData(file: string, directory = dist): any {
  return JSON.parse(readFileSync(join(directory, file), 'utf8'));
}
