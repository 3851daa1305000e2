import { errorKinds } from '../../schema/error.ts';
import { compare } from '../content/order.ts';
import type { SignInError } from '../content/site-content.ts';
import { errorKindWords } from '../names/labels.ts';
import { formatDate } from '../words/dates.ts';

/** An error's code as Microsoft Entra ID shows it: AADSTS500171. */
export const nameError = ({ id }: Pick<SignInError, 'id'>): string => id.toUpperCase();

/** The number of a code, as the sign-in log shows it: 500171. */
export const errorNumber = ({ id }: Pick<SignInError, 'id'>): number => Number(id.replace(/\D/g, ''));

/** That only an old document lists the code. Empty where a newer one does. */
export const describeErrorAge = ({ lastDocumented }: SignInError): string =>
  lastDocumented === undefined
    ? ''
    : `From a page of ${formatDate(lastDocumented)}; the newer pages that were read do not list it.`;

/** As a reader looks them up: by number. */
export const sortErrors = (errors: readonly SignInError[]): SignInError[] =>
  errors.toSorted((a, b) => compare(errorNumber(a), errorNumber(b)));

/** The errors of each kind that has any, by number. */
export function groupErrors(errors: readonly SignInError[]): { name: string; id: string; members: SignInError[] }[] {
  return errorKinds
    .map((kind) => ({
      name: errorKindWords[kind],
      id: kind,
      members: sortErrors(errors).filter((error) => error.kind === kind),
    }))
    .filter(({ members }) => members.length > 0);
}
