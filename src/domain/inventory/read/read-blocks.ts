// In the browser, too.

import { isNameHead } from './find-heads.ts';
import type { Sheet } from './sheet.ts';

const pair = /^([^\s:][^:]{0,60}?)\s*:(?:\s(.*))?$/;

/** A value that was too long for the screen goes on under itself. */
function goOn(record: Map<string, string>, line: string) {
  const [key] = [...record.keys()].slice(-1);
  if (key === undefined || !/^\s/.test(line)) return;
  const before = record.get(key) ?? '';
  const more = line.trim();
  record.set(key, before.includes(' ') ? `${before} ${more}` : before + more);
}

/** Records end at an empty line, or where a key comes again. */
function cutRecords(lines: readonly string[]): Map<string, string>[] {
  const records = [new Map<string, string>()];
  const current = () => records[records.length - 1] ?? new Map<string, string>();
  for (const line of lines) {
    const [, key, value = ''] = pair.exec(line) ?? [];
    const isNew = line.trim() === '' || (key !== undefined && current().has(key));
    if (isNew && current().size > 0) records.push(new Map());
    if (key !== undefined) current().set(key, value.trim());
    else if (line.trim() !== '') goOn(current(), line);
  }
  return records.filter((record) => record.size > 0);
}

/** Records as lines under the heads that any of them has. */
export function toSheet(format: string, records: readonly ReadonlyMap<string, string>[]): Sheet {
  const heads = [...new Set(records.flatMap((record) => [...record.keys()]))].slice(0, 200);
  return { format, heads, rows: records.map((record) => heads.map((head) => (record.get(head) ?? '').trim())) };
}

/** Blocks of "DisplayName : Microsoft Edge", as Format-List writes them; nothing where the text is another. */
export function readBlocks(text: string): Sheet | undefined {
  const lines = text.split('\n');
  const written = lines.filter((line) => line.trim() !== '');
  const pairs = written.filter((line) => pair.test(line));
  const isNamed = pairs.some((line) => isNameHead(pair.exec(line)?.[1] ?? ''));
  if (!isNamed || pairs.length < written.length / 2) return undefined;
  return toSheet('List of blocks', cutRecords(lines));
}
