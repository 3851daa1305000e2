import { sections } from '../../content/addresses.ts';
import type { SiteContent } from '../../content/site-content.ts';
import {
  capabilitiesDescription,
  changesDescription,
  clientsDescription,
  dataDescription,
  disputesDescription,
  errorsDescription,
  guidesDescription,
  homeDescription,
  platformsDescription,
  powershellDescription,
  promisesDescription,
  sourcesDescription,
  termsDescription,
} from '../../pages/descriptions.ts';
import { writeAllChanges } from './changes.ts';
import { writeData } from './data.ts';
import { writeDisputes } from './disputes.ts';
import { writeErrors } from './errors.ts';
import { writeHome } from './home.ts';
import { writeCapabilities, writeClients, writeGuides, writePlatforms } from './lists.ts';
import { writePowershell } from './powershell.ts';
import { writeAllPromises } from './promises.ts';
import { writeSources } from './sources.ts';
import { writeTerms } from './terms.ts';
import type { Twin } from './twin.ts';

type Section = keyof typeof sections;

/** What a page says of itself, and how it is written. */
interface Written {
  section: Section;
  about: string;
  write: (content: SiteContent) => string;
}

const toTwins = (content: SiteContent, written: readonly Written[]): Twin[] =>
  written.map(({ section, about, write }) => ({
    name: sections[section].name,
    about,
    page: sections[section].address,
    text: write(content),
  }));

/** The pages that gather what others tell. */
export const listOverviews = (content: SiteContent): Twin[] =>
  toTwins(content, [
    { section: 'home', about: homeDescription(content), write: writeHome },
    { section: 'clients', about: clientsDescription(content), write: writeClients },
    { section: 'platforms', about: platformsDescription(content), write: writePlatforms },
    { section: 'capabilities', about: capabilitiesDescription, write: writeCapabilities },
    { section: 'guides', about: guidesDescription, write: writeGuides },
  ]);

/** The pages that tell what no other does, beside those of entries. */
export const listOtherPages = (content: SiteContent): Twin[] =>
  toTwins(content, [
    { section: 'powershell', about: powershellDescription, write: writePowershell },
    { section: 'errors', about: errorsDescription(content), write: writeErrors },
    { section: 'terms', about: termsDescription(content), write: writeTerms },
    { section: 'disputes', about: disputesDescription(content), write: writeDisputes },
    { section: 'changes', about: changesDescription(content), write: writeAllChanges },
    { section: 'promises', about: promisesDescription(content), write: writeAllPromises },
    { section: 'sources', about: sourcesDescription(content), write: writeSources },
    { section: 'data', about: dataDescription, write: writeData },
  ]);
