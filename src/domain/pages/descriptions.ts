import { changeKindWords } from '../history/change-kinds.ts';
import { listChangeGroups } from '../history/change-list.ts';
import { countOutcomes, listTablePromises } from '../history/promises.ts';
import type { Capability, SiteContent } from '../content/site-content.ts';

// What pages without a content file say of themselves, to search engines and in the text search.

export const dataDescription =
  'The data of this site as JSON, CSV, Excel and Markdown, with schemas and examples for PowerShell, curl and Power Query.';

export function changesDescription(content: SiteContent): string {
  const count = listChangeGroups(content).reduce((sum, { rows }) => sum + rows.length, 0);
  const kinds = Object.values(changeKindWords).map(({ label }) => label.toLowerCase());
  return `${count} changes of Microsoft's ${content.capabilities.length} support tables, by revision and in words: ${kinds.join(', ')}.`;
}

export function promisesDescription(content: SiteContent): string {
  const counts = countOutcomes(listTablePromises(content)).map(({ label, count }) => `${count} ${label.toLowerCase()}`);
  return `What Microsoft's support tables announced as planned: ${counts.join(', ')}.`;
}

export const errorsDescription = ({ errors }: Pick<SiteContent, 'errors'>): string =>
  `${errors.length} codes that Microsoft Entra ID shows where a sign-in with a certificate fails: what each means, what to do and why it happens.`;

export const termsDescription = ({ terms }: Pick<SiteContent, 'terms'>): string =>
  `${terms.length} words that people use and that are no client, platform or capability by themselves: suites, topics, services, other things with such a name. What each means and where it is told.`;

export const checkDescription = ({ clients, platforms }: SiteContent, { name }: Capability): string =>
  `What blocks ${name.toLowerCase()}, what is unproven and what is ready in ${clients.length} Microsoft 365 apps on ${platforms.map(({ shortName }) => shortName).join(', ')}, and what to install first, with sources and dates.`;
