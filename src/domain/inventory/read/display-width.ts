// In the browser, too.

const nonAscii = /[^\x20-\x7e]/;
/** East Asian characters and most pictures take two columns of a terminal. */
const wide =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\u4dbf\u4e00-\ua4cf\ua960-\ua97f\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff01-\uff60\uffe0-\uffe6\u{1f300}-\u{1f64f}\u{1f680}-\u{1f6ff}\u{1f900}-\u{1f9ff}\u{20000}-\u{3fffd}]/u;
/** Marks on a letter before them and characters without a form take none. */
const empty = /[\p{M}\u200b-\u200f\u2060\ufeff]/u;

function widthOf(character: string): number {
  if (!nonAscii.test(character)) return 1;
  if (empty.test(character)) return 0;
  return wide.test(character) ? 2 : 1;
}

/** How many columns of a terminal a line takes. */
export function measureLine(line: string): number {
  if (!nonAscii.test(line)) return line.length;
  return [...line].reduce((width, character) => width + widthOf(character), 0);
}

/** Where in a line each column of the terminal begins; beyond the line's end, its length. */
export function placeColumns(line: string): (column: number) => number {
  if (!nonAscii.test(line)) return (column) => Math.min(column, line.length);
  const places: number[] = [];
  let index = 0;
  for (const character of line) {
    for (let width = widthOf(character); width > 0; width -= 1) places.push(index);
    index += character.length;
  }
  return (column) => places[column] ?? line.length;
}
