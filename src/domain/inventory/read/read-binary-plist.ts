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

const array = 0xa;
const dictionary = 0xd;
const encodings: Record<number, readonly [name: string, width: number]> = {
  5: ['utf-8', 1],
  6: ['utf-16be', 2],
  7: ['utf-8', 1],
};

class ObjectReader {
  readonly #read = new Map<number, unknown>();
  #references = 0;
  readonly #bytes: Uint8Array;
  readonly #layout: Layout;

  constructor(bytes: Uint8Array, layout: Layout) {
    this.#bytes = bytes;
    this.#layout = layout;
  }

  read(number: number): unknown {
    if (this.#read.has(number)) return this.#read.get(number);
    // An object within itself is nothing there.
    this.#read.set(number, undefined);
    const value = this.#readContent(this.#layout.places[number] ?? -1);
    this.#read.set(number, value);
    return value;
  }

  #readContent(at: number): unknown {
    const kind = readNumber(this.#bytes, at, 1) >> 4;
    if (kind in encodings) return this.#readText(at, kind);
    if (kind !== array && kind !== dictionary) return undefined;
    const [length, start] = readLength(this.#bytes, at);
    if (kind === array) return this.#follow(start, length);
    const values = this.#follow(start + length * this.#layout.referenceSize, length);
    return Object.fromEntries(this.#follow(start, length).map((key, index) => [String(key), values[index]]));
  }

  #readText(at: number, kind: number): string {
    const [encoding = 'utf-8', width = 1] = encodings[kind] ?? [];
    const [length, start] = readLength(this.#bytes, at);
    return new TextDecoder(encoding).decode(this.#bytes.subarray(start, start + length * width));
  }

  /** The objects that the numbers there name. */
  #follow(from: number, count: number): unknown[] {
    const size = this.#layout.referenceSize;
    // No sound file names more than it has bytes.
    this.#references += count;
    if (this.#references > this.#bytes.length) throw isBroken();
    return Array.from({ length: count }, (_, at) => this.read(readNumber(this.#bytes, from + at * size, size)));
  }
}

/** What the file tells: texts, lists and dictionaries. Nothing else is needed of it. */
export function readBinaryPlist(bytes: Uint8Array): unknown {
  const layout = readLayout(bytes);
  return new ObjectReader(bytes, layout).read(layout.top);
}
