// In the browser, too.

import type { ErrorRecord, QuestionData } from './question-data.ts';

/** A code as the sign-in page writes it, or the number alone, as the sign-in log has it. */
const codePattern = /(?<![\p{L}\p{N}])(aadsts\s?\d{4,10}|\d{5,10})(?![\p{L}\p{N}])/giu;

/** The codes of errors that a query holds, each as an id. */
const listCodes = (query: string): string[] =>
  [...query.matchAll(codePattern)].map(([code]) => `aadsts${code.replace(/\D/g, '')}`);

/** The errors that a query names by their codes. */
export function findErrors(query: string, { errors }: Pick<QuestionData, 'errors'>): ErrorRecord[] {
  const codes = listCodes(query);
  return errors.filter(({ id }) => codes.includes(id));
}
