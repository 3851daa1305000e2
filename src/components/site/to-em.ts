/**
 * A length of a chart in sizes of its text, so that it grows with the text, without the digits that sums of fractions leave behind.
 * Not in `rem`: WebKit takes no newer unit in an attribute of SVG.
 */
export const toEm = (length: number): string => `${Math.round(length * 100) / 100}em`;
