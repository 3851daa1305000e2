// In the browser, too.

import type { ReadSource, Source } from '../inventory.ts';
import { decodeText } from './decode-text.ts';
import { checkSize, Refusal } from './limits.ts';
import { readPlist } from './read-plist.ts';
import { readSheet, type OnProgress } from './read-sheet.ts';
import { readText } from './read-text.ts';
import type { Sheet } from './sheet.ts';
import { unpackZip } from './read-zip.ts';
import { isBinaryPlist, isZip, recogniseBinary } from './recognise-binary.ts';

/** What could not be read, and why. */
const refuse = (name: string, fault: string): ReadSource => ({
  name,
  format: '',
  apps: [],
  lines: 0,
  remarks: [],
  fault,
});

function explain(error: unknown): string {
  if (error instanceof Refusal) return error.message;
  return 'This could not be read: give it as CSV, or as plain text with one app a line.';
}

const guessed = 'It is not in Unicode and was read as Windows-1252: where letters are wrong, save it as UTF-8.';

function readEncoded(bytes: Uint8Array): Sheet {
  const { text, isGuessed } = decodeText(bytes);
  const sheet = readText(text);
  return isGuessed ? { ...sheet, remarks: [...(sheet.remarks ?? []), guessed] } : sheet;
}

/** One file that is no zip. */
function readFile({ name, bytes, columns }: Source, onProgress?: OnProgress): ReadSource {
  if (bytes.length === 0) throw new Refusal('There is nothing in it: give a list of apps, one a line.');
  checkSize(bytes.length);
  const fault = recogniseBinary(bytes);
  if (fault !== undefined) throw new Refusal(fault);
  const sheet = isBinaryPlist(bytes) ? readPlist(bytes) : readEncoded(bytes);
  return { name, ...readSheet(sheet, columns, onProgress) };
}

/** A zip within a zip is opened, one within that is not. */
const maxDepth = 1;

function readZip(source: Source, depth: number, onProgress?: OnProgress): ReadSource[] {
  if (depth > maxDepth) throw new Refusal('This zip lies in a zip in a zip: unpack it, and give the files.');
  checkSize(source.bytes.length);
  const files = unpackZip(source.bytes);
  const read = files.flatMap(({ name, bytes }) =>
    readAny({ ...source, name: `${source.name}/${name}`, bytes }, depth + 1, onProgress),
  );
  if (read.some(({ fault, table }) => fault === undefined || table)) return read;
  const [only] = read;
  if (only && read.length === 1) return read;
  throw new Refusal(
    read.length === 0
      ? 'There is no file in this zip: pack the inventories into it.'
      : `None of the ${read.length} files in this zip is an inventory that is read: give CSV, JSON or plain text.`,
  );
}

function readAny(source: Source, depth: number, onProgress?: OnProgress): ReadSource[] {
  try {
    return isZip(source.bytes) ? readZip(source, depth, onProgress) : [readFile(source, onProgress)];
  } catch (error) {
    return [refuse(source.name, explain(error))];
  }
}

/**
 * Reads what somebody gives: the bytes of a file, or what was pasted, as UTF-8. A zip gives several sources, anything
 * else one. It never throws: what is wrong is the fault of the source.
 */
export function readInventory(source: Source, onProgress?: OnProgress): ReadSource[] {
  return readAny(source, 0, onProgress);
}
