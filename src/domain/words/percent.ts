/** A part of a whole as a length, in percent of the chart's width. */
export function toPercent(part: number, whole: number): number {
  return Math.round((part / whole) * 1e4) / 100;
}
