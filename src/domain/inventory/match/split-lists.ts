// In the browser, too.

import type { InventoryApp, Match } from '../inventory.ts';

/** What people put between the apps of a list. */
const separator = /[,;]/;

/**
 * A line in which somebody lists several apps is as many apps, where each of them is one: "Teams, Outlook, Word". Any other
 * name with commas stays whole.
 */
export function splitLists(apps: readonly InventoryApp[], match: (app: InventoryApp) => Match): InventoryApp[] {
  return apps.flatMap((app) => {
    if (!separator.test(app.name) || match(app).kind !== 'unknown') return [app];
    const parts = app.name
      .split(separator)
      .map((part) => ({ ...app, name: part.trim() }))
      .filter(({ name }) => name !== '');
    return parts.length > 0 && parts.every((part) => match(part).clients.length > 0) ? parts : [app];
  });
}
