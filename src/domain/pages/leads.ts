import {
  capabilityAddress,
  dataAddress,
  feedAddress,
  guideAddress,
  pageSectionAddress,
  sections,
} from '../content/addresses.ts';
import type { Capability, SiteContent } from '../content/site-content.ts';
import { tableOf } from '../content/sources.ts';
import { listShownChanges } from '../history/change-list.ts';
import { countOutcomes, listTablePromises } from '../history/promises.ts';
import { describeWithdrawal } from '../history/table-words.ts';
import { verdictRule } from '../verdict/words.ts';
import { formatDate } from '../words/dates.ts';
import { joinParts, type Sentence } from '../words/sentence.ts';

// What pages without a content file say before their tables and lists, and their twins as Markdown with them.

const linkCapability = ({ id, name }: Capability) => ({ address: capabilityAddress(id), name: name.toLowerCase() });

export const homeAdvice: Sentence = [
  'Before you enforce it: ',
  { address: sections.check.address, name: 'what blocks, what is unproven, what is ready' },
  ', platform by platform.',
];

export const homeLead = ({ capabilities }: SiteContent): Sentence => [
  'The answer for each Microsoft 365 app on each platform, with the document it comes from and its date. Microsoft published such a table, the old one, and withdrew it in 2022: ',
  { address: guideAddress('what-changed-since-the-article'), name: 'what has changed since' },
  '. The same table for ',
  ...joinParts(capabilities.slice(1).map(linkCapability)),
  '.',
];

/** What leads on from the latest changes of a table. */
export const homeMore = (subject: Capability): Sentence =>
  joinParts(
    [
      { address: sections.changes.address, name: 'All changes' },
      { address: sections.promises.address, name: 'What came of the announcements' },
      { address: sections.disputes.address, name: 'Where sources disagree' },
      { address: pageSectionAddress(capabilityAddress(subject.id), 'revisions'), name: 'All revisions of the table' },
    ],
    ' · ',
  );

function introduceTables(content: SiteContent): string {
  const tables = content.capabilities.map((capability) => tableOf(content, capability));
  return `Microsoft published ${tables.length} tables that say which app supports what on which platform, revised them silently${describeWithdrawal(tables)}.`;
}

export function changesLead(content: SiteContent): string {
  const count = listShownChanges(content).reduce((sum, { rows }) => sum + rows.length, 0);
  return `${introduceTables(content)} These are the ${count} changes known, by the revision in which each is first seen.`;
}

export const changesRule =
  "A change is what a table says otherwise of one client on one platform, or another name of a row. Platforms lead to today's answers.";

export const changesElsewhere = ({ capabilities }: SiteContent): Sentence => [
  'Feeds: ',
  ...joinParts([
    { address: feedAddress(sections.changes.address), name: 'all changes' },
    ...capabilities.map(({ id, name }) => ({ address: feedAddress(capabilityAddress(id)), name: name.toLowerCase() })),
  ]),
  '. Each client and each platform has one, too. Data: ',
  { address: dataAddress('changes.csv'), name: 'CSV' },
  '. What came of the announcements: ',
  { address: sections.promises.address, name: 'promises' },
  '.',
];

export function promisesLead(content: SiteContent): string {
  const count = countOutcomes(listTablePromises(content)).reduce((sum, one) => sum + one.count, 0);
  return `${introduceTables(content)} They said planned ${count} times. What came of it:`;
}

/** How promises are counted, and up to when. */
export function promisesRule(content: SiteContent): string {
  const days = content.capabilities.flatMap((capability) =>
    tableOf(content, capability).revisions.map(({ date }) => date),
  );
  const newest = days.sort().at(-1) ?? '';
  return `A cell counts once for each time it became planned. The newest table seen is of ${formatDate(newest)}, so what is still planned there may have come or gone since. Open promises are counted up to ${formatDate(content.site.reviewed)}, those of an ended client up to its end.`;
}

export const powershellLead =
  'Let a user sign in interactively where CBA is to count: an application that signs in with its own certificate is another thing, though many documents call that certificate-based authentication, too.';

export const powershellArticle = ({ 'powershell-modules': modules }: SiteContent): string =>
  `The article of 2021, with which this site began, is the page on certificate-based authentication in Microsoft 365 clients that Microsoft has withdrawn since. It lists ${modules.filter(({ printedName }) => printedName).length} of the modules.`;

export const termsLead =
  'What the search makes of words that are no client, platform or capability by themselves. A word that is missing here is best added as a file of its own.';

export const errorsLead: Sentence = [
  'Look for the code that the sign-in page shows under More details, or for its number, which the sign-in log shows. The ',
  { address: sections.guides.address, name: 'guides' },
  ' tell how to find the entry in the log.',
];

export const sourcesRule: Sentence = [
  `${verdictRule} All that sources disagree on is under `,
  { address: sections.disputes.address, name: sections.disputes.name },
  '.',
];

export const sourcesDates =
  'Dates say what is known: “on” where the text is known to have said so on that day, “by” where the day is an upper bound, “between” where the day of the change is unknown. A retired client keeps its verdict and is marked as retired.';

export const sourcesAge = ({ site }: SiteContent): string =>
  `A source's age is counted from its newest known revision to the review. The facts were last reviewed on ${formatDate(site.reviewed)}.`;
