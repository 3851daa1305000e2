import { formatDate } from '../domain/words/dates.ts';
import { escapeMarkup } from '../domain/words/escape.ts';
import type { SiteFacts } from './site-facts.ts';

/** Stands in the page itself, as the other styles do. */
const style = `@layer components {
  .of-copy { border-block-end: 1px solid var(--line); background: var(--warning-surface); font-size: 0.86rem }
  .of-copy p { max-inline-size: var(--width); margin: 0 auto; padding: 0.35rem var(--gap); overflow-wrap: anywhere }
}`;

/** What a copy says of its age, in words. */
export const describeCopy = ({ reviewed }: SiteFacts): string =>
  `Copy for machines without a network, facts reviewed on ${formatDate(reviewed)}.`;

/** Above each page, so that nobody takes an old copy for the site. */
export function writeNotice(facts: SiteFacts): { style: string; html: string } {
  const { address } = facts;
  const shown = escapeMarkup(address ?? '');
  const site = shown === '' ? '.' : `: <a href="${shown}">${shown}</a>`;
  const text = `${describeCopy(facts)} The site may have newer ones${site}`;
  return { style, html: `<aside class="of-copy" aria-label="This copy"><p>${text}</p></aside>` };
}
