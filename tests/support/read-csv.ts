/** Reads CSV with quotes, one record for each row under the names of the first. Strict: a stray quote or a short row is an error. */
export function readCsv(text: string): Record<string, string>[] {
  const [head = [], ...rows] = splitRecords(text);
  return rows.map((row, index) => {
    if (row.length !== head.length) throw new Error(`record ${index + 2} has ${row.length} fields, not ${head.length}`);
    return Object.fromEntries(head.map((name, column) => [name, row[column] ?? '']));
  });
}

function splitRecords(text: string): string[][] {
  const records: string[][] = [[]];
  const field = /("(?:[^"]|"")*"|[^",\r\n]*)(,|\r?\n|$)/y;
  while (field.lastIndex < text.length) {
    const at = field.lastIndex;
    const [, value = '', end] = field.exec(text) ?? [];
    if (end === undefined) throw new Error(`not CSV at character ${at}: ${text.slice(at, at + 40)}`);
    records.at(-1)?.push(value.startsWith('"') ? value.slice(1, -1).replaceAll('""', '"') : value);
    if (end !== ',' && field.lastIndex < text.length) records.push([]);
  }
  return records;
}
