import { readSupportTable } from '../../src/import/read-support-table.ts';
import { aClient, aPlatform, printed } from './builders.ts';

/** Two platforms and three clients by the names that tables print. */
export const platforms = [
  aPlatform({ id: 'android', printedNames: ['Android'] }),
  aPlatform({ id: 'windows-modern', printedNames: ['Windows 10 Modern Apps'] }),
];
const columns = platforms.map(({ id }) => id);
export const clients = [
  aClient({ id: 'edge', printedNames: printed('Edge') }),
  aClient({ id: 'lens', printedNames: printed('Office Lens') }),
  aClient({ id: 'm365-admin', printedNames: printed('Office 365 Admin', 'M365 Admin') }),
];

export const header = '| Client | Android | Windows 10 Modern Apps |\n|---|---|---|\n';

/** What is read of a table: client → status on Android and on Windows, in this order. */
export function read(markdown: string): Record<string, (string | undefined)[]> {
  const { rows, faults } = readSupportTable(markdown, platforms, clients, columns);
  if (faults.length > 0) throw new Error(faults.map(({ line, message }) => `${line} ${message}`).join('\n'));
  return Object.fromEntries(rows.map(({ client, cells }) => [client, platforms.map(({ id }) => cells.get(id))]));
}

/** What cannot be read of a table, each with its line. */
export function listFaults(markdown: string): string[] {
  return readSupportTable(markdown, platforms, clients, columns).faults.map(
    ({ line, message }) => `${line} ${message}`,
  );
}
