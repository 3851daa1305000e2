/** 1 answer, 2 answers */
export const wordCount = (number: number, thing: string): string => `${number} ${thing}${number === 1 ? '' : 's'}`;
