import { findUnseen } from '../schema/unseen.ts';

/** What is wrong with the bytes or the characters of a file, and where. */
export interface TextFault {
  message: string;
  line: number;
  column: number;
}

/** @param before the text up to the place */
function faultAfter(before: string, message: string): TextFault {
  const lines = before.split('\n');
  return { message, line: lines.length, column: (lines.at(-1)?.length ?? 0) + 1 };
}

const decode = (bytes: Uint8Array, fatal: boolean) =>
  new TextDecoder('utf-8', { fatal, ignoreBOM: true }).decode(bytes);

/** The text before the first byte that is not UTF-8: read leniently and written again, the bytes differ from there on. */
function readSoundStart(bytes: Uint8Array): string {
  const again = new TextEncoder().encode(decode(bytes, false));
  return decode(
    bytes.subarray(
      0,
      again.findIndex((byte, index) => byte !== bytes[index]),
    ),
    false,
  );
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    return decode(bytes, true) !== undefined;
  } catch {
    return false;
  }
}

/** The text of a file, or why it is none that can be read as it looks. A byte order mark at its start is no part of it. */
export function decodeText(bytes: Uint8Array): { text: string } | { fault: TextFault } {
  const zero = bytes.indexOf(0);
  if (zero >= 0)
    return { fault: faultAfter(decode(bytes.subarray(0, zero), false), 'The file is binary. Expected text in UTF-8.') };
  if (!isUtf8(bytes))
    return { fault: faultAfter(readSoundStart(bytes), 'The file is not UTF-8. Expected text saved as UTF-8.') };
  const text = decode(bytes, true).replace(/^\uFEFF/, '');
  if (text.trim() === '') return { fault: faultAfter('', 'The file is empty.') };
  // Tabs and line ends of either system are seen.
  const hidden = findUnseen(text.replaceAll('\r\n', ' \n'), ' \t\n');
  if (hidden === undefined) return { text };
  return {
    fault: faultAfter(
      text.slice(0, hidden.index),
      `The character ${hidden.name} cannot be seen here. Expected visible characters and plain spaces.`,
    ),
  };
}
