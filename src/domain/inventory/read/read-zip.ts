// In the browser, too.

import { unzipSync, type Unzipped } from 'fflate';
import { checkSize, maxFiles, Refusal } from './limits.ts';

interface Entry {
  name: string;
  size: number;
  isEncrypted: boolean;
}

const isBroken = () => new Refusal('This zip breaks off or has a mistake in it: pack it again, and give it whole.');

/** What the directory at the end of a zip lists. */
function listEntries(bytes: Uint8Array): Entry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let end = bytes.length - 22;
  // A comment after it has two bytes for its length.
  const first = Math.max(0, end - 0xffff);
  while (end >= first && view.getUint32(end, true) !== 0x06054b50) end -= 1;
  if (end < first) throw isBroken();
  const entries: Entry[] = [];
  let at = view.getUint32(end + 16, true);
  for (let left = view.getUint16(end + 10, true); left > 0; left -= 1) {
    if (at + 46 > bytes.length || view.getUint32(at, true) !== 0x02014b50) throw isBroken();
    const length = view.getUint16(at + 28, true);
    const name = new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + length));
    entries.push({ name, size: view.getUint32(at + 24, true), isEncrypted: (view.getUint16(at + 8, true) & 1) === 1 });
    at += 46 + length + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return entries;
}

/** What systems put beside the files of a zip. */
const isClutter = (name: string) =>
  name.endsWith('/') || /(?:^|\/)(?:__MACOSX\/|\.DS_Store$|Thumbs\.db$|desktop\.ini$|\._)/i.test(name);

/** Files that are a zip themselves, by what lies within them. */
const documents: readonly (readonly [within: RegExp, sentence: string])[] = [
  [/^xl\//, 'This is a workbook of Excel: open it, save the sheet of apps as CSV (UTF-8), and give that.'],
  [/^word\//, 'This is a document of Word: save it as plain text, or paste the list.'],
  [/^ppt\//, 'This is a presentation of PowerPoint, from which nothing is read: paste the list as text.'],
  [/^content\.xml$/, 'This is an OpenDocument file: save the sheet of apps as CSV, and give that.'],
  [
    /^(?:AndroidManifest\.xml|AppxManifest\.xml|META-INF\/MANIFEST\.MF|Payload\/)/,
    'This is an app itself, not an inventory of apps.',
  ],
];

function checkEntries(entries: readonly Entry[]) {
  const document = documents.find(([within]) => entries.some(({ name }) => within.test(name)));
  if (document) throw new Refusal(document[1]);
  if (entries.some(({ isEncrypted }) => isEncrypted))
    throw new Refusal('This zip is locked with a password: unpack it, and give the files.');
  if (entries.length > maxFiles)
    throw new Refusal(
      `This zip has ${entries.length} files, and at most ${maxFiles} are read: pack only the inventories.`,
    );
  checkSize(
    entries.reduce((sum, { size }) => sum + size, 0),
    'Unpacked, the zip',
  );
}

/** The files of a zip, in the order of their names. Nothing is unpacked before its size is known. */
export function unpackZip(bytes: Uint8Array): { name: string; bytes: Uint8Array }[] {
  const entries = listEntries(bytes).filter(({ name }) => !isClutter(name));
  checkEntries(entries);
  let files: Unzipped;
  try {
    files = unzipSync(bytes, { filter: ({ name }) => !isClutter(name) });
  } catch {
    throw isBroken();
  }
  // Names by code units; objects put names that are numbers first.
  return Object.keys(files)
    .sort()
    .map((name) => ({ name, bytes: files[name] ?? new Uint8Array() }));
}
