import type { PageTree } from '../page-tree.ts';

const svg = 'http://www.w3.org/2000/svg';
const html = 'http://www.w3.org/1999/xhtml';

/**
 * Makes the elements of a page. Its addresses become whole, as they are read on another page.
 * @param address of the page
 */
export function growTree(tree: PageTree, page: Document, address: string, parent = html): Node {
  if (typeof tree === 'string') return page.createTextNode(tree);
  const [name, attributes, ...children] = tree;
  const namespace = name === 'svg' ? svg : parent;
  const element = page.createElementNS(namespace, name);
  for (const [key, value] of Object.entries(attributes))
    element.setAttribute(key, key === 'href' ? new URL(value, address).href : value);
  element.append(...children.map((child) => growTree(child, page, address, namespace)));
  return element;
}
