/** The oldest time that a zip can name, 1 January 1980, as it writes it. */
const oldest = 0x00_21_00_00;

/** Where things stand in the parts of a zip (APPNOTE of PKWARE, 4.3), in bytes from the beginning of the part. */
const fileHead = { time: 10 };
const listed = { time: 12, nameLength: 28, extraLength: 30, commentLength: 32, file: 42, length: 46 };
const end = { count: 10, list: 16, length: 22 };

/**
 * Gives every file in a zip the same time, in place: what says the same is the same, whenever it was packed. To pack it
 * anew would take as long as to write it.
 * @param zip without a comment at its end
 */
export function fixTimes(zip: Uint8Array<ArrayBuffer>): Uint8Array<ArrayBuffer> {
  const view = new DataView(zip.buffer, zip.byteOffset, zip.length);
  const last = zip.length - end.length;
  let at = view.getUint32(last + end.list, true);
  for (let left = view.getUint16(last + end.count, true); left > 0; left -= 1) {
    view.setUint32(at + listed.time, oldest, true);
    view.setUint32(view.getUint32(at + listed.file, true) + fileHead.time, oldest, true);
    const lengths = [listed.nameLength, listed.extraLength, listed.commentLength];
    at += lengths.reduce((sum, place) => sum + view.getUint16(at + place, true), listed.length);
  }
  return zip;
}
