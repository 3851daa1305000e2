/** A length of a chart that grows with the text, without the digits that sums of fractions leave behind. */
export const toRem = (length: number): string => `${Math.round(length * 100) / 100}rem`;
