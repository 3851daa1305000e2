import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse, type DefaultTreeAdapterTypes } from 'parse5';
import { listFiles } from './files.ts';

export type Element = DefaultTreeAdapterTypes.Element;
export type Node = DefaultTreeAdapterTypes.Node;

export const project = join(import.meta.dirname, '../..');
export const dist = join(project, 'dist');

/** A page of a built site. */
export interface Page {
  /** Its path in the folder, such as clients/outlook/index.html. */
  file: string;
  /** Its address, such as /clients/outlook/. */
  address: string;
  document: DefaultTreeAdapterTypes.Document;
}

/** Every page of a built site. */
export function listPages(directory = dist): Page[] {
  if (!existsSync(join(directory, 'index.html'))) throw new Error(`There is no built site in ${directory}. Run "npm run build" first.`);
  return [...listFiles(directory).keys()].filter((file) => file.endsWith('.html')).map((file) => readPage(file, directory));
}

/** One page by its file, such as index.html. */
export function readPage(file: string, directory = dist): Page {
  return { file, address: `/${file.replace(/(^|\/)index\.html$/, '$1')}`, document: parse(readFileSync(join(directory, file), 'utf8')) };
}

/** A file of data as it was built. */
export function readData(file: string, directory = dist): any {
  return JSON.parse(readFileSync(join(directory, file), 'utf8'));
}

/** Every element below a node, in the order of the page; what stands in a template counts too. */
export function listElements(node: Node): Element[] {
  const children = 'content' in node ? node.content.childNodes : 'childNodes' in node ? node.childNodes : [];
  return children.flatMap((child) => ('tagName' in child ? [child, ...listElements(child)] : []));
}

/** The elements below a node with one of the tag names. */
export function findAll(node: Node, ...names: string[]): Element[] {
  return listElements(node).filter(({ tagName }) => names.includes(tagName));
}

/** The value of an attribute. */
export function read(element: Element | undefined, name: string): string | undefined {
  return element?.attrs.find((attribute) => attribute.name === name)?.value;
}

/** The elements below a node with a class. */
export function findByClass(node: Node, name: string): Element[] {
  return listElements(node).filter((element) => read(element, 'class')?.split(/\s+/).includes(name));
}

/** The text of a node with single spaces. */
export function textOf(node: Node | undefined): string {
  return gather(node).replace(/\s+/g, ' ').trim();
}

function gather(node: Node | undefined): string {
  if (node === undefined) return '';
  if ('value' in node) return node.value;
  return 'childNodes' in node ? node.childNodes.map(gather).join('') : '';
}
