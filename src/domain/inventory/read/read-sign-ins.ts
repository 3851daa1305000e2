// In the browser, too.

import { countOf } from '../../words/count-of.ts';
import { normalizeHead } from './column-words.ts';
import type { Sheet } from './sheet.ts';

/** All that is read of sign-ins, as the portal writes its heads and as Graph names them. */
const readHeads = [
  ['application', 'appdisplayname'],
  ['applicationid', 'appid'],
  ['clientapp', 'clientappused'],
  ['operatingsystem', 'devicedetailoperatingsystem'],
  ['browser', 'devicedetailbrowser'],
] as const;

function describe(sheet: Sheet, clients: readonly string[]): string[] {
  const names = sheet.heads.map((head) => head.trim());
  const browsers = clients.filter((client) => client.toLowerCase() === 'browser').length;
  const isOfBrowsers =
    `${browsers} of ${countOf(clients.length, 'sign-in')} came from a browser: ` +
    'there the app is a page, not what is installed.';
  return [
    `Of the sign-ins only these columns are read: ${names.join(', ')}. All others are about people and devices, and are not.`,
    'Sign-ins say which apps were used, not on how many devices.',
    ...(browsers > 0 ? [isOfBrowsers] : []),
  ];
}

/** Sign-ins of Entra, without the columns that are about people; nothing where the table is another. */
export function readSignIns({ heads, rows, format }: Sheet): Sheet | undefined {
  const words = heads.map(normalizeHead);
  const places = readHeads.map((names) => words.findIndex((word) => names.some((name) => name === word)));
  const [application = -1, identifier = -1, client = -1, system = -1] = places;
  if ([application, identifier, client].includes(-1)) return undefined;
  const present = places.filter((at) => at !== -1);
  const named = rows.filter((row) => row[application] || row[identifier]);
  const sheet = {
    format: `${format} of Entra sign-ins`,
    heads: present.map((at) => heads[at] ?? ''),
    rows: named.map((row) => present.map((at) => row[at] ?? '')),
    columns: { name: 0, identifier: 1, ...(system !== -1 && { system: present.indexOf(system) }) },
  };
  return {
    ...sheet,
    remarks: describe(
      sheet,
      named.map((row) => row[client] ?? ''),
    ),
  };
}
