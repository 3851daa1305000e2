import { unzipSync, zipSync } from 'fflate';
import writeExcelFile from 'write-excel-file/universal';
import { schemaVersion } from '../../../schema/published/parts.ts';
import type { SiteContent } from '../../content/site-content.ts';
import type { SupportRow } from '../support-rows.ts';

/** The oldest day that a zip can name: a workbook is the same whenever it is built. */
const day = '1980-01-01';

const widths: Readonly<Record<string, number>> = {
  address: 60,
  detail: 60,
  notes: 40,
  clientName: 30,
  sourceTitle: 30,
};
const usualWidth = 20;

/** Packs a workbook anew, with the times of its parts fixed. */
async function fixTimes(workbook: Blob): Promise<Uint8Array<ArrayBuffer>> {
  const parts = unzipSync(new Uint8Array(await workbook.arrayBuffer()));
  return zipSync(parts, { mtime: `${day}T00:00:00` });
}

/**
 * Every cell as a workbook of Excel: a sheet with the columns of support.csv, and one that says what it is.
 * @param rows the cells, with their addresses as a reader can follow them
 */
export async function writeWorkbook(
  rows: readonly SupportRow[],
  { title, reviewed }: SiteContent['site'],
): Promise<Uint8Array<ArrayBuffer>> {
  const heads = Object.keys(rows[0] ?? {}) as (keyof SupportRow)[];
  const headCells = heads.map((value) => ({ value, fontWeight: 'bold' as const }));
  const cells = rows.map((row) => heads.map((head) => row[head] || null));
  const workbook = writeExcelFile([
    {
      sheet: 'Support',
      data: [headCells, ...cells],
      columns: heads.map((head) => ({ width: widths[head] ?? usualWidth })),
      stickyRowsCount: 1,
    },
    {
      sheet: 'About',
      data: Object.entries({ title, schemaVersion, reviewed }),
      columns: [{ width: usualWidth }, { width: usualWidth }],
    },
  ]);
  return fixTimes(await workbook.toBlob());
}
