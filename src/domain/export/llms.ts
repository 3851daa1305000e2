import { dataAddress, markdownAddress, revisionAddress, sections } from '../content/addresses.ts';
import type { SiteContent } from '../content/site-content.ts';
import { tableOf } from '../content/sources.ts';
import { siteDescription } from '../pages/descriptions.ts';
import { titleRevision } from '../pages/titles.ts';
import { verdictRule } from '../verdict/words.ts';
import { countOf } from '../words/count-of.ts';
import { listTwins } from './twins/all.ts';
import { heading, link, list, paragraph, writeMarkdown, type Phrase } from './write-markdown.ts';

const quote = (text: string) => ({ type: 'blockquote' as const, children: [paragraph(text)] });

/** The newest revision of each table, and that there are more: those who read little may leave them out. */
const listNewestRevisions = (content: SiteContent): Phrase[][] =>
  content.capabilities.flatMap((capability) => {
    const { revisions } = tableOf(content, capability);
    return revisions
      .slice(0, 1)
      .map((newest): Phrase[] => [
        link(titleRevision(capability, newest), markdownAddress(revisionAddress(capability.id, newest.id))),
        `: as printed, the newest of ${countOf(revisions.length, 'revision')}; the page of the capability leads to each`,
      ]);
  });

/** The pages and files of the site as a list for programs that read prose (llms.txt). */
export function writeLlms(content: SiteContent): string {
  const listed = listTwins(content).flatMap(({ head, twins }) => [
    heading(2, head),
    list(twins.map(({ name, about, page }): Phrase[] => [link(name, markdownAddress(page)), `: ${about}`])),
  ]);
  return writeMarkdown([
    heading(1, content.site.title),
    quote(siteDescription(content)),
    paragraph(verdictRule),
    ...listed,
    heading(2, sections.data.name),
    list([
      [link('support.csv', dataAddress('support.csv')), ': every answer, one a line'],
      [link('lifecycle.ics', dataAddress('lifecycle.ics')), ': what ends and changes, as a calendar'],
      [link(sections.data.name, sections.data.address), ': every file, with its form'],
    ]),
    heading(2, 'Optional'),
    list(listNewestRevisions(content)),
  ]);
}

/** All that is there as Markdown, each thing once, in one file (llms-full.txt). */
export const writeFullLlms = (content: SiteContent): string =>
  [
    writeMarkdown([heading(1, content.site.title), quote(siteDescription(content)), paragraph(verdictRule)]),
    ...listTwins(content)
      .filter(({ isGathered }) => !isGathered)
      .flatMap(({ twins }) => twins.map(({ text }) => text)),
  ].join('\n---\n\n');
