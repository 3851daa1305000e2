// In the browser, too.

/**
 * How many letters are wrong, missing, too many or swapped with their neighbour (optimal string alignment).
 * @param limit from this number on it is enough to know that it is exceeded
 */
export function countEdits(a: string, b: string, limit = Infinity): number {
  let before: number[] = [];
  let above = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    let least = i;
    for (let j = 1; j <= b.length; j++) {
      let edits = Math.min(above[j]!, row[j - 1]!, above[j - 1]! - (a[i - 1] === b[j - 1] ? 1 : 0)) + 1;
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) edits = Math.min(edits, before[j - 2]! + 1);
      row.push(edits);
      least = Math.min(least, edits);
    }
    if (least > limit) return least;
    before = above;
    above = row;
  }
  return above.at(-1)!;
}
