// In the browser, too.

// The packages that read this form either need Node's buffers or write out again and again what is named several times,
// so that a file of some hundred bytes never comes to an end. Here each object is read once.

import { Refusal } from './limits.ts';

const isBroken = () =>
  new Refusal(
    'This is a binary plist that breaks off or has a mistake in it: export it again, and give the file whole.',
  );

/** The number that the bytes there make; what is beyond the file is a mistake. */
function readNumber(bytes: Uint8Array, at: number, size: number): number {
  if (size < 1 || size > 8 || at < 0 || at + size > bytes.length) throw isBroken();
  return bytes.subarray(at, at + size).reduce((number, byte) => number * 256 + byte, 0);
}

interface Layout {
  /** Where each object stands. */
  places: readonly number[];
  referenceSize: number;
  top: number;
}

function readLayout(bytes: Uint8Array): Layout {
  const end = bytes.length - 32;
  const size = readNumber(bytes, end + 6, 1);
  const count = readNumber(bytes, end + 8, 8);
  const table = readNumber(bytes, end + 24, 8);
  if (count > bytes.length) throw isBroken();
  return {
    places: Array.from({ length: count }, (_, at) => readNumber(bytes, table + at * size, size)),
    referenceSize: readNumber(bytes, end + 7, 1),
    top: readNumber(bytes, end + 16, 8),
  };
}

/** How many things an object holds, and where they begin: beyond 14 the number stands in an integer of its own. */
function readLength(bytes: Uint8Array, at: number): [length: number, start: number] {
  const short = readNumber(bytes, at, 1) & 0x0f;
  if (short < 15) return [short, at + 1];
  const size = 2 ** (readNumber(bytes, at + 1, 1) & 0x0f);
  return [readNumber(bytes, at + 2, size), at + 2 + size];
}

const encodings: Record<number, readonly [name: string, width: number]> = {
  5: ['utf-8', 1],
  6: ['utf-16be', 2],
  7: ['utf-8', 1],
};

/** What the file tells: texts, lists and dictionaries. Nothing else is needed of it. */
export function readBinaryPlist(bytes: Uint8Array): unknown {
  const { places, referenceSize, top } = readLayout(bytes);
  const read = new Map<number, unknown>();
  let references = 0;

  function follow(from: number, count: number): unknown[] {
    // No sound file names more than it has bytes.
    references += count;
    if (references > bytes.length) throw isBroken();
    return Array.from({ length: count }, (_, at) =>
      readObject(readNumber(bytes, from + at * referenceSize, referenceSize)),
    );
  }

  function readContent(at: number): unknown {
    const kind = readNumber(bytes, at, 1) >> 4;
    const [encoding, width] = encodings[kind] ?? [];
    if (encoding === undefined && kind !== 0xa && kind !== 0xd) return undefined;
    const [length, start] = readLength(bytes, at);
    if (encoding && width) return new TextDecoder(encoding).decode(bytes.subarray(start, start + length * width));
    if (kind === 0xa) return follow(start, length);
    const values = follow(start + length * referenceSize, length);
    return Object.fromEntries(follow(start, length).map((key, index) => [String(key), values[index]]));
  }

  function readObject(number: number): unknown {
    if (read.has(number)) return read.get(number);
    // An object within itself is nothing there.
    read.set(number, undefined);
    const value = readContent(places[number] ?? -1);
    read.set(number, value);
    return value;
  }

  return readObject(top);
}
