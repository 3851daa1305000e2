import type { WholeSite } from '../../domain/content/site-version.ts';
import { Renewed } from './fetch-whole.ts';
import type { Kept } from './list-kept.ts';

/** In units of a thousand, as browsers and systems tell of room. */
const sizeOf = ({ bytes }: WholeSite): string => `${Math.ceil(bytes / 1_000_000)} MB`;

/** What the button does that keeps a version. */
export function nameKeeping({ whole: kept, parts }: Kept, whole: WholeSite): string {
  if (parts > 0) return 'Go on';
  return kept ? `Keep the newest version instead (${sizeOf(whole)})` : `Keep the whole site here (${sizeOf(whole)})`;
}

const describeWhole = ({ whole }: Kept, version: string | undefined): string =>
  whole === undefined
    ? 'The whole site is not kept on this device.'
    : `The whole site is kept on this device, as it was on ${whole.day}${whole.version === version ? '.' : '; it has been renewed since.'}`;

/** What is kept of the whole site, where the page is of a version of it. */
export function describeKept(kept: Kept, version: string | undefined, whole: WholeSite | undefined): string {
  const of = whole ? ` of ${whole.addresses.length}` : '';
  const parts =
    kept.parts > 0 && `${kept.parts}${of} files of the newest version are here. They are not fetched again.`;
  const until = parts && kept.whole && 'Until all have come the other one is shown.';
  return [describeWhole(kept, version), parts, until].filter(Boolean).join(' ');
}

const reasons: Readonly<Record<string, string>> = {
  AbortError: 'Stopped.',
  QuotaExceededError: 'There is no room for it: this browser gives the site no more.',
};

/** Why it ended, and what a person can do. */
export function explainEnd(error: unknown): string {
  if (error instanceof Renewed) return 'The site was renewed meanwhile. Load this page anew to keep the new version.';
  return (error instanceof Error && reasons[error.name]) || 'The network did not answer.';
}
