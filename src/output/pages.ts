import { parse, type DefaultTreeAdapterTypes } from 'parse5';
import { embedFolder } from '../domain/content/addresses.ts';

export type Element = DefaultTreeAdapterTypes.Element;
export type Node = DefaultTreeAdapterTypes.Node;

/** A page of a built site. */
export interface Page {
  /** Its path in the folder, such as clients/outlook/index.html. */
  file: string;
  /** Its address, such as /clients/outlook/. */
  address: string;
  document: DefaultTreeAdapterTypes.Document;
  /** Every element of the page in its order. */
  elements: readonly Element[];
}

export function parsePage(file: string, html: string): Page {
  const document = parse(html);
  return { file, address: `/${file.replace(/(^|\/)index\.html$/, '$1')}`, document, elements: listElements(document) };
}

/** Whether it is made for a frame on another site. Search engines do not list it, and it has a policy of its own. */
export const isEmbed = ({ address }: Page): boolean => address.startsWith(embedFolder);

/** Every element below a node, in the order of the page; what stands in a template counts too. */
export function listElements(node: Node): Element[] {
  const parent = 'content' in node ? node.content : node;
  const children = 'childNodes' in parent ? parent.childNodes : [];
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

/** The values of the `<meta>` elements of a page with a name, or an http-equiv, of that kind. */
export function readMeta({ elements }: Page, kind: string): string[] {
  const found = elements.filter(
    (element) => element.tagName === 'meta' && (read(element, 'name') ?? read(element, 'http-equiv')) === kind,
  );
  return found.map((meta) => read(meta, 'content') ?? '');
}

/** The text of a script or a style as it stands, to the last space: the policy is about that. */
export function rawTextOf(element: Element): string {
  return element.childNodes.map((child) => ('value' in child ? child.value : '')).join('');
}

/** Where a page sends its reader at once, as an old address does. */
export function readForward(page: Page): string | undefined {
  return readMeta(page, 'refresh').map((content) => /url=(.+)$/.exec(content)?.[1] ?? '')[0];
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
