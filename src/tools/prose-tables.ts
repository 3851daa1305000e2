import type { HastPluginDefinition } from 'satteri';

type Visitor = Extract<NonNullable<HastPluginDefinition['element']>, { filter: string[] }>;

/** A table is labelled by what its columns are; ProseTable prints the label. */
const labelTable: Visitor = {
  filter: ['thead'],
  visit(node, context) {
    const table = context.parent(node);
    const heads = node.children.flatMap((row) =>
      'children' in row ? row.children.map((head) => context.textContent(head).trim()) : [],
    );
    if (table) context.setProperty(table, 'label', heads.filter((text) => text !== '').join(', '));
  },
};

/** An empty corner is no head. */
const headColumn: Visitor = {
  filter: ['th'],
  visit: (node, context) =>
    context.textContent(node).trim() === ''
      ? { ...node, tagName: 'td' }
      : { ...node, properties: { ...node.properties, scope: 'col' } },
};

const headRow: Visitor = {
  filter: ['td'],
  visit(node, context) {
    const before = context.parent(node)?.children.slice(0, context.indexOf(node)) ?? [];
    const isFirst = !before.some(({ type }) => type === 'element');
    return isFirst ? { ...node, tagName: 'th', properties: { ...node.properties, scope: 'row' } } : undefined;
  },
};

/** Plugin for Astro's Markdown: a table in prose gets the heads that Markdown cannot write. The first cell of a row is the row's head. */
export const giveTablesHeads: HastPluginDefinition = {
  name: 'give-tables-heads',
  element: [labelTable, headColumn, headRow],
};
