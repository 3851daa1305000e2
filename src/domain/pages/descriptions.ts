import { changeKindWords } from '../history/change-kinds.ts';
import { listChangeGroups } from '../history/change-list.ts';
import { describeExtent, nameRevision } from '../history/change-words.ts';
import { countOutcomes, listTablePromises } from '../history/promises.ts';
import type { RevisionView } from '../history/revision-view.ts';
import type { Capability, SiteContent } from '../content/site-content.ts';
import { describeCounts, listDisputes } from '../verdict/disputes.ts';
import { formatDate } from '../words/dates.ts';

// What pages without a content file say of themselves, to search engines and in the text search.

const listPlatforms = ({ platforms }: SiteContent): string => platforms.map(({ shortName }) => shortName).join(', ');

/** What the whole site tells. */
export const siteDescription = ({ site, capabilities, platforms }: SiteContent): string =>
  `Which Microsoft 365 app supports ${capabilities.map(({ name }) => name.toLowerCase()).join(', ')} on ${platforms
    .map(({ name }) => name)
    .join(', ')}, with the source of each answer and its age. Facts reviewed on ${formatDate(site.reviewed)}.`;

export const homeDescription = (content: SiteContent): string =>
  `${content.capabilities[0]?.name} in ${content.clients.length} Microsoft 365 apps on ${listPlatforms(content)}: the answer, its source and its age.`;

export const clientsDescription = ({ clients }: SiteContent): string =>
  `All ${clients.length} Microsoft 365 apps of the support tables, by category, with what became of each.`;

export const platformsDescription = ({ platforms }: SiteContent): string =>
  `What certificate-based authentication needs and what works on ${platforms.map(({ name }) => name).join(', ')}.`;

export const capabilitiesDescription =
  'What is asked of each Microsoft 365 app: certificate-based authentication and its three sister tables.';

export const guidesDescription =
  'How certificate-based authentication works in Microsoft 365, what it needs, and what has changed since the article of 2021.';

export const powershellDescription =
  'Which PowerShell module to use, which sign-in each offers, what is retired, how to connect with a certificate.';

export const sourcesDescription = ({ sources }: SiteContent): string =>
  `The ${sources.length} documents the answers rest on, their revisions, how a verdict is made and what could not be confirmed.`;

export const disputesDescription = (content: SiteContent): string =>
  `Where sources disagree, both sides with our reading. ${describeCounts(listDisputes(content))}`;

export const dataDescription =
  'The data of this site as JSON, CSV, Excel and Markdown, with schemas and examples for PowerShell, curl and Power Query.';

export function changesDescription(content: SiteContent): string {
  const count = listChangeGroups(content).reduce((sum, { rows }) => sum + rows.length, 0);
  const kinds = Object.values(changeKindWords).map(({ label }) => label.toLowerCase());
  return `${count} changes of Microsoft's ${content.capabilities.length} support tables, by revision and in words: ${kinds.join(', ')}.`;
}

export const revisionDescription = ({ capability, revision, rows, difference }: RevisionView): string =>
  `Microsoft's table of ${nameRevision(revision)} as printed, with the names then used: ${capability.name.toLowerCase()} in ${rows.length} clients. ${difference ? describeExtent(difference) : 'The first known revision'}.`;

export function promisesDescription(content: SiteContent): string {
  const counts = countOutcomes(listTablePromises(content)).map(({ label, count }) => `${count} ${label.toLowerCase()}`);
  return `What Microsoft's support tables announced as planned: ${counts.join(', ')}.`;
}

export const errorsDescription = ({ errors }: Pick<SiteContent, 'errors'>): string =>
  `${errors.length} codes that Microsoft Entra ID shows where a sign-in with a certificate fails: what each means, what to do and why it happens.`;

export const termsDescription = ({ terms }: Pick<SiteContent, 'terms'>): string =>
  `${terms.length} words that people use and that are no client, platform or capability by themselves: suites, topics, services, other things with such a name. What each means and where it is told.`;

export const checkDescription = (content: SiteContent, { name }: Capability): string =>
  `What blocks ${name.toLowerCase()}, what is unproven and what is ready in ${content.clients.length} Microsoft 365 apps on ${listPlatforms(content)}, and what to install first, with sources and dates.`;

export const offlineDescription =
  'What this site keeps in your browser, so that pages stay readable without a connection, and how to keep all of it.';
