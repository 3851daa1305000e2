// In the browser, too.

import { countOf } from '../../words/count-of.ts';
import { roles, type Columns } from '../inventory.ts';
import { isPersonal } from './column-words.ts';

const roleWords = {
  name: 'name',
  identifier: 'identifier',
  publisher: 'publisher',
  system: 'system',
  count: 'count of devices',
  device: 'device',
} as const;

const nameColumn = (heads: readonly string[], at: number) => (heads[at] ? `“${heads[at]}”` : `column ${at + 1}`);

/** Which columns were read as what, that the others were not, and which of them are about people. */
export function describeColumns(heads: readonly string[], columns: Columns): string[] {
  const read = roles.flatMap((role) => {
    const at = columns[role];
    return at === undefined ? [] : [`${nameColumn(heads, at)} as the ${roleWords[role]}`];
  });
  const taken = new Set(Object.values(columns));
  const rest = heads.filter((_, at) => !taken.has(at));
  const personal = rest.filter(isPersonal);
  return [
    `Read: ${read.join(', ')}. Not read: ${rest.length === 0 ? 'nothing' : countOf(rest.length, 'other column')}.`,
    ...(personal.length > 0 ? [`About people, and neither read nor shown: ${personal.join(', ')}.`] : []),
  ];
}

const upperBounds =
  'Devices are counted without saying which: a device with an app in two versions or languages is counted twice, ' +
  'so the numbers are upper bounds.';

/** What the numbers of devices are worth. */
export const describeCounts = ({ count, device }: Columns): string[] =>
  count !== undefined && device === undefined ? [upperBounds] : [];
