// In the browser, too.

import { compare } from '../../content/order.ts';
import type { InventoryApp } from '../inventory.ts';

/** What one line says of an app. */
export type AppLine = Omit<InventoryApp, 'devices'> & { devices?: readonly string[] };

const keyOf = ({ name, identifier, systems, publisher }: AppLine) =>
  JSON.stringify([name, identifier, systems, publisher]);

/** By code units, so that no machine's language changes the order. */
const compareApps = (left: InventoryApp, right: InventoryApp) =>
  compare(left.name, right.name) ||
  compare(left.identifier, right.identifier) ||
  compare(left.systems.join(), right.systems.join()) ||
  compare(left.publisher, right.publisher);

/** Apps as their lines come in, each once. */
export class AppCollector {
  readonly #apps = new Map<string, { line: AppLine; count: number | undefined; devices: Set<string> }>();

  add(line: AppLine) {
    const key = keyOf(line);
    const known = this.#apps.get(key) ?? { line, count: undefined, devices: new Set<string>() };
    this.#apps.set(key, known);
    if (line.count !== undefined) known.count = (known.count ?? 0) + line.count;
    for (const device of line.devices ?? []) known.devices.add(device);
  }

  list(): InventoryApp[] {
    const apps = [...this.#apps.values()].map(({ line, count, devices }) => ({
      name: line.name,
      identifier: line.identifier,
      publisher: line.publisher,
      systems: line.systems,
      ...(count !== undefined && { count }),
      devices: [...devices].sort(compare),
    }));
    return apps.sort(compareApps);
  }
}

/** The apps of several sources as one list: it does not matter which comes first, or what was united before. */
export function uniteApps(lists: readonly (readonly InventoryApp[])[]): InventoryApp[] {
  const united = new AppCollector();
  for (const apps of lists) for (const app of apps) united.add(app);
  return united.list();
}
