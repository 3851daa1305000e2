import { categories } from '../schema/client.ts';
import type { Client } from './site-content.ts';
import type { Row } from './support-table.ts';

/** device-management → Device management */
export function nameCategory(category: Client['category']): string {
  return category.charAt(0).toUpperCase() + category.slice(1).replaceAll('-', ' ');
}

/** Rows of clients by category, for each category that has any, in the order of the schema's list. */
export function groupByCategory(rows: readonly Row[]): { name: string; rows: Row[] }[] {
  return categories
    .map((category) => ({
      name: nameCategory(category),
      rows: rows.filter(({ client }) => client?.category === category),
    }))
    .filter((group) => group.rows.length > 0);
}
