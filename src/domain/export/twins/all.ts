import {
  capabilityAddress,
  checkAddress,
  clientAddress,
  guideAddress,
  platformAddress,
  sections,
} from '../../content/addresses.ts';
import { deriveOnce } from '../../content/derive-once.ts';
import type { SiteContent } from '../../content/site-content.ts';
import { titleCheck } from '../../pages/titles.ts';
import { writeCapability } from './capability.ts';
import { writeCheck } from './check.ts';
import { writeClient } from './client.ts';
import { writeDisputes } from './disputes.ts';
import { writeErrors } from './errors.ts';
import { writeGuide } from './guide.ts';
import { writePlatform } from './platform.ts';

/** A page that is there as Markdown. */
export interface Twin {
  name: string;
  about: string;
  /** The address of the page. */
  page: string;
  text: string;
}

/** Twins under the head of their kind. */
export interface TwinGroup {
  head: string;
  twins: Twin[];
}

/** Every page that is there as Markdown, what speaks of many clients first. Written once: files of their own and one of all hold them. */
export const listTwins = deriveOnce((content: SiteContent): TwinGroup[] => {
  const { capabilities, platforms, guides, clients } = content;
  const group = <Entry>(head: string, entries: readonly Entry[], toTwin: (entry: Entry) => Twin) => ({
    head,
    twins: entries.map(toTwin),
  });
  return [
    group(sections.capabilities.name, capabilities, (capability) => ({
      name: capability.name,
      about: capability.summary,
      page: capabilityAddress(capability.id),
      text: writeCapability(content, capability),
    })),
    group(sections.platforms.name, platforms, (platform) => ({
      name: platform.name,
      about: platform.summary,
      page: platformAddress(platform.id),
      text: writePlatform(content, platform),
    })),
    group(sections.check.name, capabilities, (capability) => ({
      name: titleCheck(capability),
      about: 'What blocks, what is unproven, what is ready, platform by platform.',
      page: checkAddress(capability, capabilities),
      text: writeCheck(content, capability),
    })),
    group(sections.guides.name, guides, (guide) => ({
      name: guide.title,
      about: guide.summary,
      page: guideAddress(guide.id),
      text: writeGuide(content, guide),
    })),
    {
      head: 'Besides',
      twins: [
        {
          name: sections.disputes.name,
          about: 'Everything that sources disagree on, each side with its documents.',
          page: sections.disputes.address,
          text: writeDisputes(content),
        },
        {
          name: sections.errors.name,
          about: 'The codes that a failed sign-in shows.',
          page: sections.errors.address,
          text: writeErrors(content),
        },
      ],
    },
    group(sections.clients.name, clients, (client) => ({
      name: client.name,
      about: client.summary,
      page: clientAddress(client.id),
      text: writeClient(content, client),
    })),
  ];
});
