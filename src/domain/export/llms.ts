import {
  capabilityAddress,
  checkAddress,
  clientAddress,
  dataAddress,
  guideAddress,
  markdownAddress,
  platformAddress,
  sections,
} from '../content/addresses.ts';
import type { SiteContent } from '../content/site-content.ts';
import { titleCheck } from '../pages/titles.ts';
import { verdictRule } from '../verdict/words.ts';
import { formatDate } from '../words/dates.ts';
import { writeCapability } from './twins/capability.ts';
import { writeCheck } from './twins/check.ts';
import { writeClient } from './twins/client.ts';
import { writeDisputes } from './twins/disputes.ts';
import { writeErrors } from './twins/errors.ts';
import { writeGuide } from './twins/guide.ts';
import { writePlatform } from './twins/platform.ts';
import { heading, link, list, paragraph, writeMarkdown, type Phrase } from './write-markdown.ts';

/** A page that is there as Markdown. */
interface Twin {
  name: string;
  about: string;
  page: string;
  write(): string;
}

/** The pages that are there as Markdown, under the heads of their kinds. */
function listTwins(content: SiteContent): { head: string; twins: Twin[] }[] {
  const { capabilities, platforms, guides, clients } = content;
  return [
    {
      head: sections.capabilities.name,
      twins: capabilities.map((capability) => ({
        name: capability.name,
        about: capability.summary,
        page: capabilityAddress(capability.id),
        write: () => writeCapability(content, capability),
      })),
    },
    {
      head: sections.platforms.name,
      twins: platforms.map((platform) => ({
        name: platform.name,
        about: platform.summary,
        page: platformAddress(platform.id),
        write: () => writePlatform(content, platform),
      })),
    },
    {
      head: sections.check.name,
      twins: capabilities.map((capability) => ({
        name: titleCheck(capability),
        about: 'What blocks, what is unproven, what is ready, platform by platform.',
        page: checkAddress(capability, capabilities),
        write: () => writeCheck(content, capability),
      })),
    },
    {
      head: sections.guides.name,
      twins: guides.map((guide) => ({
        name: guide.title,
        about: guide.summary,
        page: guideAddress(guide.id),
        write: () => writeGuide(content, guide),
      })),
    },
    {
      head: 'Besides',
      twins: [
        {
          name: sections.disputes.name,
          about: 'Everything that sources disagree on, each side with its documents.',
          page: '/disputes/',
          write: () => writeDisputes(content),
        },
        {
          name: sections.errors.name,
          about: 'The codes that a failed sign-in shows.',
          page: '/errors/',
          write: () => writeErrors(content),
        },
      ],
    },
    {
      head: sections.clients.name,
      twins: clients.map((client) => ({
        name: client.name,
        about: client.summary,
        page: clientAddress(client.id),
        write: () => writeClient(content, client),
      })),
    },
  ];
}

/** What every reader that is a program must know first. */
const describeSite = ({ site, capabilities, platforms }: SiteContent): string =>
  `Which Microsoft 365 app supports ${capabilities.map(({ name }) => name.toLowerCase()).join(', ')} on ${platforms
    .map(({ name }) => name)
    .join(', ')}, with the source of each answer and its age. Facts reviewed on ${formatDate(site.reviewed)}.`;

const quote = (text: string) => ({ type: 'blockquote' as const, children: [paragraph(text)] });

/** The pages and files of the site as a list for programs that read prose (llms.txt). */
export function writeLlms(content: SiteContent): string {
  const listed = listTwins(content).flatMap(({ head, twins }) => [
    heading(2, head),
    list(twins.map(({ name, about, page }): Phrase[] => [link(name, markdownAddress(page)), `: ${about}`])),
  ]);
  return writeMarkdown([
    heading(1, content.site.title),
    quote(describeSite(content)),
    paragraph(verdictRule),
    ...listed,
    heading(2, sections.data.name),
    list([
      [link('support.csv', dataAddress('support.csv')), ': every answer, one a line'],
      [link('lifecycle.ics', dataAddress('lifecycle.ics')), ': what ends and changes, as a calendar'],
      [link(sections.data.name, sections.data.address), ': every file, with its form'],
    ]),
  ]);
}

/** All that is there as Markdown, in one file (llms-full.txt). */
export const writeFullLlms = (content: SiteContent): string =>
  [
    writeMarkdown([heading(1, content.site.title), quote(describeSite(content)), paragraph(verdictRule)]),
    ...listTwins(content).flatMap(({ twins }) => twins.map(({ write }) => write())),
  ].join('\n---\n\n');
