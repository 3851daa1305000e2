import { closeSync, openSync, renameSync, writeSync } from 'node:fs';
import { Zip, ZipDeflate } from 'fflate';
import type { CopiedFile } from './list-copy.ts';

/**
 * Writes files as a zip, piece by piece; it takes its name when it is whole. The same files make the same zip.
 * @param folder the one that everything in it stands in
 * @param day of which each file is, such as 2021-05-08
 */
export async function writeZip(
  target: string,
  folder: string,
  day: string,
  files: AsyncIterable<CopiedFile>,
): Promise<void> {
  const unfinished = `${target}.part`;
  const output = openSync(unfinished, 'w');
  const zip = new Zip((error, piece) => {
    if (error) throw error;
    writeSync(output, piece);
  });
  for await (const { path, content } of files) {
    const file = new ZipDeflate(`${folder}/${path}`, { level: 9 });
    file.mtime = `${day}T12:00:00`;
    zip.add(file);
    file.push(Buffer.from(content), true);
  }
  zip.end();
  closeSync(output);
  renameSync(unfinished, target);
}
