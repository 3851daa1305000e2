// In the browser, too.

/** 1 answer, 2 answers */
export const countOf = (number: number, thing: string): string => `${number} ${thing}${number === 1 ? '' : 's'}`;
