/** Characters that print nothing, or nothing but room: controls, direction marks, fillers, unassigned and private code points, every kind of space. */
const unseen = /[\p{C}\p{Z}\p{DI}\u2800]/gu;

/**
 * Where a text first holds a character that nobody sees.
 * @param allowed those that may stand in it, such as the plain space
 */
export function findUnseen(text: string, allowed: string): { index: number; name: string } | undefined {
  const found = text.matchAll(unseen).find(([character]) => !allowed.includes(character));
  if (found === undefined) return undefined;
  const number = found[0].codePointAt(0)?.toString(16).toUpperCase().padStart(4, '0');
  return { index: found.index, name: `U+${number}` };
}
