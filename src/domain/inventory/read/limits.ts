// In the browser, too.

/** Beyond these nothing is read: a page must answer while it reads. */
export const maxBytes = 20 * 1024 * 1024;
export const maxLines = 50_000;
export const maxLineLength = 9_999;
/** How many files of a zip are looked at. */
export const maxFiles = 500;

/** Why something is not read, in one sentence for the person who gave it. */
export class Refusal extends Error {}

const write = (number: number) => Math.ceil(number).toLocaleString('en');

export function checkSize(bytes: number, what = 'The file') {
  if (bytes > maxBytes)
    throw new Refusal(
      `${what} has ${write(bytes / 1024 / 1024)} MB, and at most ${maxBytes / 1024 / 1024} MB are read: export fewer columns, or split it.`,
    );
}

export function checkLines(lines: number) {
  if (lines > maxLines)
    throw new Refusal(
      `There are ${write(lines)} lines, and at most ${write(maxLines)} are read: export the list by app instead of by device, or split it.`,
    );
}

/** What has lines this long was not made to be read by line: a picture as text, a program, a file in one line. */
export function checkLineLengths(lines: readonly string[]) {
  const at = lines.findIndex(({ length }) => length > maxLineLength);
  if (at === -1) return;
  const length = write(lines[at]?.length ?? 0);
  throw new Refusal(
    `Line ${write(at + 1)} has ${length} characters, which no list of apps has: check that this is an inventory, with one app a line.`,
  );
}
