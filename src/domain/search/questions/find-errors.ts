// In the browser, too.

import { errorAddress } from '../../content/addresses.ts';
import type { QuestionData } from './question-data.ts';
import type { Reply } from './reply.ts';

/** A code as the sign-in page writes it, or the number alone, as the sign-in log has it. */
const codePattern = /(?<![\p{L}\p{N}])(aadsts\s?\d{4,10}|\d{5,10})(?![\p{L}\p{N}])/giu;

/** The codes of errors that a query holds, each with its number. */
export const listCodes = (query: string): string[] =>
  [...query.matchAll(codePattern)].map(([code]) => `aadsts${code.replace(/\D/g, '')}`);

/** The errors that a query names by their codes. */
export function findErrors(query: string, { errors }: QuestionData): Reply[] {
  const codes = listCodes(query);
  return errors
    .filter(({ id }) => codes.includes(id))
    .map(({ id, meaning }) => ({
      client: '',
      platform: '',
      capability: '',
      address: errorAddress(id),
      headline: id.toUpperCase(),
      detail: meaning,
      cells: [],
    }));
}
