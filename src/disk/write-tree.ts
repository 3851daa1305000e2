import type { Element, Node } from '../output/pages.ts';
import type { PageTree } from './page-tree.ts';

/** An element of a page as data. What nobody sees is left out. */
export function writeTree({ tagName, attrs, childNodes }: Element): PageTree {
  const attributes = Object.fromEntries(attrs.map(({ name, value }) => [name, value]));
  return [tagName, attributes, ...childNodes.flatMap(writeNode)];
}

function writeNode(node: Node): PageTree[] {
  if ('tagName' in node) return [writeTree(node)];
  return node.nodeName === '#text' && 'value' in node ? [node.value] : [];
}
