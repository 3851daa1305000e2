// In the browser, too.

import type { Sheet } from './sheet.ts';

/** The words for a place, as find-systems reads them; the web is no system. */
const places = { Windows: 'Windows', Mac: 'macOS', Mobile: 'Android, iOS', Web: '' } as const;

interface UsedApp {
  name: string;
  /** As find-systems reads it. */
  place: string;
}

/** "Outlook (Windows)" */
function readBrackets(head: string): UsedApp | undefined {
  const [, name = '', place = ''] = /^(.+?) ?\((Windows|Mac|Mobile|Web)\)$/.exec(head) ?? [];
  return name === '' ? undefined : { name, place: places[place as keyof typeof places] };
}

/** The report of mail apps. Mail is Apple's, and keeps its whole head; what is no app has none. */
const mailHeads = new Map<string, UsedApp>([
  ['Outlook For Windows', { name: 'Outlook', place: places.Windows }],
  ['Outlook For Mac', { name: 'Outlook', place: places.Mac }],
  ['Outlook For Mobile', { name: 'Outlook', place: places.Mobile }],
  ['Outlook For Web', { name: 'Outlook', place: places.Web }],
  ['Mail For Mac', { name: 'Mail For Mac', place: places.Mac }],
]);

const plainHeads = ['Outlook', 'Word', 'Excel', 'PowerPoint', 'OneNote', 'Teams'];

const usedHeads = new Map([
  ['Used Windows', places.Windows],
  ['Used Mac', places.Mac],
  ['Used iOS', 'iOS'],
  ['Used iPhone', 'iOS'],
  ['Used iPad', 'iOS'],
  ['Used Android Phone', 'Android'],
  ['Used Web', places.Web],
]);

/** Whose devices they are stands in no cell; each report has a head that the others lack. */
function findUsedApp(heads: readonly string[]): string {
  if (heads.includes('Used iOS')) return 'Microsoft Teams';
  return heads.includes('Used Others') ? 'Viva Engage' : 'Skype for Business';
}

/** What each head stands for, in the report whose heads they are; one alone may stand in any table. */
function readHeads(heads: readonly string[]): (UsedApp | undefined)[] {
  const brackets = heads.map(readBrackets);
  if (brackets.filter(Boolean).length >= 3) return brackets;
  const mail = heads.map((head) => mailHeads.get(head));
  if (mail.filter(Boolean).length >= 3) return mail;
  if (heads.filter((head) => usedHeads.has(head)).length >= 3) {
    const name = findUsedApp(heads);
    return heads.map((head) => (usedHeads.has(head) ? { name, place: usedHeads.get(head) ?? '' } : undefined));
  }
  const isPlain = plainHeads.filter((head) => heads.includes(head)).length >= 3;
  return isPlain ? heads.map((head) => (plainHeads.includes(head) ? { name: head, place: '' } : undefined)) : [];
}

const isUsed = (cell: string) => /^(?:yes|true|ja|oui|sí|si|sim|はい|예|是)$/i.test(cell) || Number(cell) > 0;

/** Reports of usage whose heads are the apps: those that somebody used. Nothing where the table is another. */
export function readUsageReport({ heads, rows, format }: Sheet): Sheet | undefined {
  const apps = readHeads(heads);
  if (!apps.some(Boolean)) return undefined;
  const used = apps.flatMap((app, at) => (app && rows.some((row) => isUsed(row[at] ?? '')) ? [app] : []));
  const web = used.filter(({ place }) => place === '').map(({ name }) => name);
  return {
    format: `${format} of a usage report of Microsoft 365`,
    heads: ['', ''],
    rows: used.map(({ name, place }) => [name, place]),
    columns: { name: 0, system: 1 },
    isMade: true,
    remarks: [
      'Of the usage report only the heads that are apps are read, and whether anybody used them; who it was is not.',
      'It counts people, not devices: no number of devices follows from it.',
      ...(web.length > 0
        ? [`No system is given for ${[...new Set(web)].join(', ')}: it was used on the web, or anywhere.`]
        : []),
    ],
  };
}
