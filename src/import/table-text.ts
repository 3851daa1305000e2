import type { Html, PhrasingContent, Table, TableCell, TableRow } from 'mdast';

/** What could not be read, and the line it stands in. */
export interface TableFault {
  line: number;
  message: string;
}

const isHtml = (node: PhrasingContent, tag: RegExp): node is Html => node.type === 'html' && tag.test(node.value);

/** The words of a cell: a line break is a space, a footnote mark (`<sup>1</sup>`) is nothing, a picture is its description. */
export function readText(cell: TableCell | undefined): string {
  let isFootnote = false;
  const words = (cell?.children ?? []).map((node) => {
    if (isHtml(node, /^<\/?sup\b/i)) isFootnote = !node.value.startsWith('</');
    if (isFootnote) return '';
    if (isHtml(node, /^<br\b/i)) return ' ';
    if (node.type === 'image') return node.alt ?? '';
    return node.type === 'text' || node.type === 'inlineCode' ? node.value : '';
  });
  return words.join('').replace(/\s+/g, ' ').trim();
}

export const lineOf = (node: Table | TableRow | TableCell): number => node.position?.start.line ?? 0;

/** Capitals do not count in print. */
export const isSameName = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase();
