import { closeSync, constants, openSync, readSync, statSync, type Stats } from 'node:fs';

/** The largest content file, in bytes: five times the longest guide. It keeps every check fast, whatever stands in the file. */
export const largest = 64 * 1024;

/** What can stand in a folder beside files. A pipe would be waited for, a device may never end. */
const otherKinds: [name: string, isKind: (stats: Stats) => boolean][] = [
  ['a link to a folder', (stats) => stats.isDirectory()],
  ['a pipe', (stats) => stats.isFIFO()],
  ['a socket', (stats) => stats.isSocket()],
  ['a device', (stats) => stats.isCharacterDevice() || stats.isBlockDevice()],
];

/** Why the system gives no file, in words. */
const faults = new Map([
  ['ENOENT', 'The link leads nowhere. Expected a file.'],
  ['ELOOP', 'The link leads back to itself. Expected a file.'],
  ['EACCES', 'The file may not be read. Expected one that everybody may read.'],
  ['EPERM', 'The file may not be read. Expected one that everybody may read.'],
]);

function explainError(error: unknown): string {
  const { code = String(error) } = error as NodeJS.ErrnoException;
  return faults.get(code) ?? `It cannot be read (${code}). Expected a file.`;
}

/** The beginning of a file, up to a byte more than is allowed: a file may be longer than the system says, or endless. */
function readBeginning(path: string): Buffer {
  // Where the kind of the file changed since it was looked at, the opening does not wait.
  const file = openSync(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
  try {
    const buffer = Buffer.alloc(largest + 1);
    let length = 0;
    for (let read = -1; read !== 0 && length < buffer.length; length += read)
      read = readSync(file, buffer, length, buffer.length - length, null);
    return buffer.subarray(0, length);
  } finally {
    closeSync(file);
  }
}

/** The bytes of a plain file, or why there are none. */
export function readBytes(path: string): Uint8Array | string {
  try {
    const stats = statSync(path);
    const [kind] = otherKinds.find(([, isKind]) => isKind(stats)) ?? [];
    if (kind !== undefined) return `This is ${kind}. Expected a file.`;
    const bytes = readBeginning(path);
    if (bytes.length <= largest) return bytes;
    return `The file has ${Math.max(stats.size, bytes.length).toLocaleString('en')} bytes. Expected at most ${largest.toLocaleString('en')}.`;
  } catch (error) {
    return explainError(error);
  }
}
