import GithubSlugger from 'github-slugger';
import type { Nodes } from 'mdast';
import { parseProse } from '../../content/prose.ts';

/** What stands under one heading of prose, or before the first. */
export interface ProseSection {
  heading?: string;
  /** The heading's id on the page. */
  id?: string;
  text: string;
}

/** What stands between the parts of what holds blocks; all else holds words. */
const between: Partial<Record<Nodes['type'], string>> = {
  root: ' ',
  list: ' ',
  listItem: ' ',
  blockquote: ' ',
  table: '; ',
  tableRow: ' · ',
};

function readNode(node: Nodes): string {
  if ('value' in node) return node.value;
  if ('children' in node)
    return node.children
      .map(readNode)
      .filter((text) => text.trim() !== '' || !(node.type in between))
      .join(between[node.type] ?? '');
  return node.type === 'break' ? ' ' : '';
}

/** Where a citation stood before a full stop a space is left over. */
const tidy = (text: string) =>
  text
    .replace(/\s+/g, ' ')
    .replace(/ (?=[.,;:)](\s|$))/g, '')
    .trim();

/** Splits prose at its headings. Citations are left out. */
export function splitProse(body: string): ProseSection[] {
  const slugger = new GithubSlugger();
  let section: ProseSection = { text: '' };
  const sections = [section];
  for (const node of parseProse(body).children) {
    const text = readNode(node);
    if (node.type === 'heading') {
      section = { heading: tidy(text), id: slugger.slug(text), text: '' };
      sections.push(section);
    } else section.text = tidy(`${section.text} ${text}`);
  }
  return sections;
}
