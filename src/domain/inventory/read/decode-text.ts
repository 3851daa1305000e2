// In the browser, too.

import { Refusal } from './limits.ts';

export interface DecodedText {
  text: string;
  /** Whether its letters may be others: it is of no Unicode, and says nothing of what it is. */
  isGuessed: boolean;
}

const noText = 'This is no text: export the inventory as CSV, JSON or plain text, and give that.';

/** UTF-16 of mostly Latin text has a zero in every second byte, and hardly any in the others. */
function guessUtf16(bytes: Uint8Array): string | undefined {
  const start = bytes.subarray(0, 4000);
  const zeros = [0, 0] as [number, number];
  start.forEach((byte, at) => {
    if (byte === 0) zeros[at % 2 === 0 ? 0 : 1] += 1;
  });
  const [even, odd] = zeros;
  if (even + odd < start.length / 10) return undefined;
  if (odd > even * 10) return 'utf-16le';
  return even > odd * 10 ? 'utf-16be' : undefined;
}

function findEncoding(bytes: Uint8Array): string {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  return guessUtf16(bytes) ?? 'utf-8';
}

/** What Windows wrote before UTF-8, where the bytes are not UTF-8. */
function decode(bytes: Uint8Array, encoding: string): DecodedText {
  try {
    return { text: new TextDecoder(encoding, { fatal: encoding === 'utf-8' }).decode(bytes), isGuessed: false };
  } catch {
    return { text: new TextDecoder('windows-1252').decode(bytes), isGuessed: true };
  }
}

/** Tabs, line ends, form feeds and the escapes of a terminal are written into text; the other controls are not. */
const controls = /[\x01-\x08\x0e-\x1a\x1c-\x1f]/g;

/** The text of a file in whatever encoding, with line feeds at the ends of its lines. */
export function decodeText(bytes: Uint8Array): DecodedText {
  const { text, isGuessed } = decode(bytes, findEncoding(bytes));
  if (text.includes('\0') || (text.match(controls)?.length ?? 0) > text.length / 50) throw new Refusal(noText);
  return { text: text.replace(/\r\n?/g, '\n'), isGuessed };
}
