// In the browser, too.

const asPicture = (kind: string) =>
  `This is a picture (${kind}), from which nothing is read: give the list as text, CSV or JSON.`;

const asPacked = (kind: string) => `This is packed with ${kind}: unpack it, or pack it as a zip.`;

/** What files begin with that are no inventory, from which byte on, and what to say of them. */
const beginnings: readonly (readonly [start: string, at: number, sentence: string])[] = [
  ['\x89PNG', 0, asPicture('PNG')],
  ['\xff\xd8\xff', 0, asPicture('JPEG')],
  ['GIF8', 0, asPicture('GIF')],
  ['WEBP', 8, asPicture('WebP')],
  ['ftyphe', 4, asPicture('HEIC')],
  ['ftypmif1', 4, asPicture('HEIC')],
  ['ftypavif', 4, asPicture('AVIF')],
  ['BM\x00', 0, asPicture('bitmap')],
  ['II*\x00', 0, asPicture('TIFF')],
  ['MM\x00*', 0, asPicture('TIFF')],
  ['%PDF-', 0, 'This is a PDF, from which nothing is read: export the list as CSV, or paste it as text.'],
  [
    '\xd0\xcf\x11\xe0',
    0,
    'This is an Office document of the old kind, or one with a password: open it, save the list as CSV, and give that.',
  ],
  ['{\\rtf', 0, 'This is a document in RTF: save it as plain text, and give that.'],
  ['\x1f\x8b', 0, asPacked('gzip')],
  ['7z\xbc\xaf', 0, asPacked('7-Zip')],
  ['Rar!', 0, asPacked('RAR')],
  ['BZh', 0, asPacked('bzip2')],
  ['\xfd7zXZ', 0, asPacked('xz')],
  ['\x28\xb5\x2f\xfd', 0, asPacked('zstd')],
  ['SQLite format 3', 0, 'This is a database: export the table of apps as CSV, and give that.'],
  ['PAR1', 0, 'This is a Parquet file: export the table as CSV, and give that.'],
];

const startsWith = (bytes: Uint8Array, text: string, at: number) =>
  [...text].every((character, index) => bytes[at + index] === character.charCodeAt(0));

/** Why a file of a kind that is known by its first bytes is not read; nothing where it may be. */
export function recogniseBinary(bytes: Uint8Array): string | undefined {
  return beginnings.find(([start, at]) => startsWith(bytes, start, at))?.[2];
}

export const isZip = (bytes: Uint8Array): boolean =>
  startsWith(bytes, 'PK\x03\x04', 0) || startsWith(bytes, 'PK\x05\x06', 0);

export const isBinaryPlist = (bytes: Uint8Array): boolean => startsWith(bytes, 'bplist0', 0);
