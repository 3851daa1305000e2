export type Words = (string | undefined)[];

/** One after the other, each with a full stop. */
export const joinSentences = (...parts: Words): string =>
  parts
    .flatMap((part) => part || [])
    .map((part) => (/[.!?]$/.test(part) ? part : `${part}.`))
    .join(' ');
