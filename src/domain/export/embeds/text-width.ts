/** How wide characters of Arial, and of the fonts that stand for it, are, in thousandths of the size of the font. All others of ASCII are about 556. */
const widths: readonly (readonly [characters: string, width: number])[] = [
  ["'ijl", 222],
  [' !,./:;I[\\]ft|', 278],
  ['"()-`r{}', 333],
  ['Jcksvxyz*^', 500],
  ['FTZ+<=>~', 600],
  ['&ABEKPSVXY', 667],
  ['CDHNRUw', 722],
  ['GOQ', 778],
  ['%MWm', 900],
];

const byCharacter = new Map(
  widths.flatMap(([characters, width]) => [...characters].map((character) => [character, width])),
);

/** Other scripts have characters as wide as they are high. */
const widthOf = (character: string) => byCharacter.get(character) ?? (character < '\u0250' ? 556 : 1_000);

/** Bold text is wider by about so much. */
const boldFactor = 1.07;

/** About how wide a text is in a font of that size. What is drawn is told to be as wide: fonts differ from machine to machine. */
export function measureText(text: string, size: number, isBold = false): number {
  const sum = [...text].reduce((total, character) => total + widthOf(character), 0);
  return Math.round((sum * size * (isBold ? boldFactor : 1)) / 1_000);
}
