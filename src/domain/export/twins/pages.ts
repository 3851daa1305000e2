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
import { makeTwin, type Twin } from './twin.ts';

type Section = keyof typeof sections;

/** What a page says of itself, and how it is written. */
interface Written {
  section: Section;
  about: (content: SiteContent) => string;
  write: (content: SiteContent) => string;
}

const toTwins = (content: SiteContent, written: readonly Written[]): Twin[] =>
  written.map(({ section, about, write }) =>
    makeTwin({
      name: sections[section].name,
      page: sections[section].address,
      about: () => about(content),
      text: () => write(content),
    }),
  );

/** The pages that gather what others tell. */
export const listOverviews = (content: SiteContent): Twin[] =>
  toTwins(content, [
    { section: 'home', about: homeDescription, write: writeHome },
    { section: 'clients', about: clientsDescription, write: writeClients },
    { section: 'platforms', about: platformsDescription, write: writePlatforms },
    { section: 'capabilities', about: () => capabilitiesDescription, write: writeCapabilities },
    { section: 'guides', about: () => guidesDescription, write: writeGuides },
  ]);

/** The pages that tell what no other does, beside those of entries. */
export const listOtherPages = (content: SiteContent): Twin[] =>
  toTwins(content, [
    { section: 'powershell', about: () => powershellDescription, write: writePowershell },
    { section: 'errors', about: errorsDescription, write: writeErrors },
    { section: 'terms', about: termsDescription, write: writeTerms },
    { section: 'disputes', about: disputesDescription, write: writeDisputes },
    { section: 'changes', about: changesDescription, write: writeAllChanges },
    { section: 'promises', about: promisesDescription, write: writeAllPromises },
    { section: 'sources', about: sourcesDescription, write: writeSources },
    { section: 'data', about: () => dataDescription, write: writeData },
  ]);
