import {
  capabilityAddress,
  checkAddress,
  clientAddress,
  guideAddress,
  platformAddress,
  revisionAddress,
  sections,
} from '../../content/addresses.ts';
import { deriveOnce } from '../../content/derive-once.ts';
import type { SiteContent } from '../../content/site-content.ts';
import { tableOf } from '../../content/sources.ts';
import { viewRevision } from '../../history/revision-view.ts';
import { checkDescription } from '../../pages/descriptions.ts';
import { titleCheck } from '../../pages/titles.ts';
import { writeCapability } from './capability.ts';
import { writeCheck } from './check.ts';
import { writeClient } from './client.ts';
import { writeGuide } from './guide.ts';
import { listOtherPages, listOverviews } from './pages.ts';
import { writePlatform } from './platform.ts';
import { writeRevisionPage } from './revision.ts';
import { makeTwin, type PageTwin, type TwinGroup, type Unwritten } from './twin.ts';

/** The pages as Markdown but those of revisions, what speaks of many clients first. Listed once, so that each is written once. */
export const listTwins = deriveOnce((content: SiteContent): TwinGroup[] => {
  const { capabilities, platforms, guides, clients } = content;
  const group = <Entry>(head: string, entries: readonly Entry[], tell: (entry: Entry) => Unwritten): TwinGroup => ({
    head,
    twins: entries.map((entry) => makeTwin(tell(entry))),
  });
  return [
    { head: 'Overview', twins: listOverviews(content), isGathered: true },
    group(sections.capabilities.name, capabilities, (capability) => ({
      name: capability.name,
      about: () => capability.summary,
      page: capabilityAddress(capability.id),
      text: () => writeCapability(content, capability),
    })),
    group(sections.platforms.name, platforms, (platform) => ({
      name: platform.name,
      about: () => platform.summary,
      page: platformAddress(platform.id),
      text: () => writePlatform(content, platform),
    })),
    group(sections.check.name, capabilities, (capability) => ({
      name: titleCheck(capability),
      about: () => checkDescription(content, capability),
      page: checkAddress(capability, capabilities),
      text: () => writeCheck(content, capability),
    })),
    group(sections.guides.name, guides, (guide) => ({
      name: guide.title,
      about: () => guide.summary,
      page: guideAddress(guide.id),
      text: () => writeGuide(content, guide),
    })),
    { head: 'Besides', twins: listOtherPages(content) },
    group(sections.clients.name, clients, (client) => ({
      name: client.name,
      about: () => client.summary,
      page: clientAddress(client.id),
      text: () => writeClient(content, client),
    })),
  ];
});

/** The page of each revision as Markdown. They are so many that no list names them. */
const listRevisionTwins = (content: SiteContent): PageTwin[] =>
  content.capabilities.flatMap((capability) =>
    tableOf(content, capability).revisions.map((revision) => ({
      page: revisionAddress(capability.id, revision.id),
      get text() {
        return writeRevisionPage(content, viewRevision(content, capability, revision));
      },
    })),
  );

/** Every page of the site as Markdown. */
export const listAllTwins = (content: SiteContent): PageTwin[] => [
  ...listTwins(content).flatMap(({ twins }) => twins),
  ...listRevisionTwins(content),
];
