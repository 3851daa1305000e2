import { describeDevices, type Devices, type Found } from '../../domain/inventory/report.ts';
import { make } from '../dom/make-element.ts';

/** What is shown of a report. */
export interface ReportFilter {
  /** Lower case; empty: all. */
  text: string;
  /** Ids of groups; empty: all. */
  groups: ReadonlySet<string>;
}

/** Devices by client, of one platform. */
type FoundClients = ReadonlyMap<string, Devices | undefined>;

/**
 * Narrows what stands on the page for every app to what was found. The facts stay the page's own.
 * @param root what holds them all
 * @param found undefined: every app
 */
export function narrowReadiness(root: HTMLElement, found: readonly Found[] | undefined, filter: ReportFilter): void {
  nameNumbers(root, found !== undefined);
  for (const devices of root.querySelectorAll('.devices')) devices.remove();
  for (const section of root.querySelectorAll<HTMLElement>('section[data-platform]')) {
    const here = found?.filter(({ platform }) => platform === section.dataset.platform);
    section.hidden = here?.length === 0;
    const clients = here && new Map(here.map(({ client, devices }) => [client, devices]));
    for (const group of section.querySelectorAll<HTMLElement>('[data-group]')) narrowGroup(group, clients, filter);
  }
  for (const row of root.querySelectorAll<HTMLElement>('#readiness-counts tr[data-platform]')) countRow(root, row);
}

/** Whose numbers the first table holds. */
function nameNumbers(root: HTMLElement, isNarrowed: boolean): void {
  const caption = root.querySelector<HTMLElement>('#readiness-counts caption');
  if (caption === null) return;
  caption.dataset.all ??= caption.textContent;
  caption.textContent = isNarrowed ? 'Your apps by platform' : caption.dataset.all;
}

/** The numbers of the first table are those of the groups below. */
function countRow(root: HTMLElement, row: HTMLElement): void {
  const section = root.querySelector<HTMLElement>(`section[data-platform="${row.dataset.platform}"]`);
  row.hidden = section?.hidden ?? false;
  for (const cell of row.querySelectorAll<HTMLElement>('td[data-group]')) {
    const count = section?.querySelector(`[data-group="${cell.dataset.group}"] .count`);
    (cell.querySelector('a') ?? cell).textContent = count?.textContent ?? '';
  }
}

function narrowGroup(group: HTMLElement, clients: FoundClients | undefined, { text, groups }: ReportFilter): void {
  const items = [...group.querySelectorAll<HTMLElement>('[data-client]')];
  for (const item of items) {
    const { client = '' } = item.dataset;
    const isFound = clients === undefined || clients.has(client);
    item.hidden = !isFound || !(item.textContent ?? '').toLowerCase().includes(text);
    const devices = clients?.get(client);
    if (devices) showDevices(item, devices);
  }
  const shown = items.filter(({ hidden }) => !hidden).length;
  group.hidden = groups.size > 0 && !groups.has(group.dataset.group ?? '');
  const count = group.querySelector('.count');
  if (count) count.textContent = String(shown);
  const list = items[0]?.closest<HTMLElement>('table, ul');
  if (list) list.hidden = shown === 0;
}

/** After the name, so that a table has no column of which most is empty. */
function showDevices(item: HTMLElement, devices: Devices): void {
  const place = item.querySelector('th') ?? item;
  place.append(make('small', { class: 'devices' }, ` ${describeDevices(devices)}`));
}
