// In the browser, too.

import { countOf } from '../../words/count-of.ts';
import type { Sheet } from './sheet.ts';

/** "package:/data/app/…==/base.apk=com.microsoft.teams versionCode:1 uid:10123" */
function readPackage(line: string): string {
  const [first = ''] = line.slice('package:'.length).trim().split(/\s+/);
  return first.slice(first.lastIndexOf('=') + 1);
}

/** What "pm list packages" prints; nothing where the text is another. */
export function readPackages(text: string): Sheet | undefined {
  const lines = text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
  const packages = lines.filter((line) => line.startsWith('package:'));
  if (packages.length === 0 || packages.length < lines.length / 2) return undefined;
  const others = lines.length - packages.length;
  return {
    format: 'pm list packages',
    heads: ['package'],
    rows: packages.map((line) => [readPackage(line)]),
    columns: { identifier: 0 },
    isMade: true,
    systems: ['android'],
    remarks:
      others > 0 ? [`${countOf(others, 'line')} without “package:” ${others === 1 ? 'is' : 'are'} not read.`] : [],
  };
}
