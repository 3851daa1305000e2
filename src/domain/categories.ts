import { categories } from '../schema/client.ts';
import { sortByName } from './names.ts';
import type { Client } from './site-content.ts';

/** device-management → Device management */
export function nameCategory(category: Client['category']): string {
  return category.charAt(0).toUpperCase() + category.slice(1).replaceAll('-', ' ');
}

/** The clients of each category that has any, in the order of the schema's list. */
export function groupByCategory(clients: readonly Client[]): { name: string; members: Client[] }[] {
  return categories
    .map((category) => ({ name: nameCategory(category), members: sortByName(clients.filter((client) => client.category === category)) }))
    .filter(({ members }) => members.length > 0);
}
