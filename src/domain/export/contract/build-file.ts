import type { Published, WholeName } from '../../../schema/published/files.ts';
import { schemaVersion } from '../../../schema/published/parts.ts';
import type { Capability, Client, SiteContent } from '../../content/site-content.ts';
import { readRevision } from '../../history/revision-table.ts';
import { sortByName } from '../../names/client-names.ts';
import { listChangeRows } from '../change-rows.ts';
import { clientData, summarizeClient } from '../client-data.ts';
import { disputeData } from '../dispute-data.ts';
import { listSupportCells } from '../support-rows.ts';
import {
  listCapabilities,
  listErrors,
  listModules,
  listNotes,
  listPlatforms,
  listSources,
  listTerms,
} from './entry-data.ts';
import { listRevisions } from './revision-data.ts';

/** What every file says of itself. */
const describeFile = ({ site }: Pick<SiteContent, 'site'>) => ({ schemaVersion, reviewed: site.reviewed }) as const;

const listChanges = (content: SiteContent) =>
  listChangeRows(content).map(({ platform, ...change }) => ({ ...change, platform: platform || null }));

type Data<Name extends WholeName> = Omit<Published<Name>, keyof ReturnType<typeof describeFile>>;

/** What each file says, by its name. */
const contents: { [Name in WholeName]: (content: SiteContent) => Data<Name> } = {
  support: (content) => ({ cells: listSupportCells(content) }),
  clients: (content) => ({
    clients: sortByName(content.clients).map((client) => summarizeClient(content, client)),
  }),
  platforms: (content) => ({ platforms: listPlatforms(content) }),
  capabilities: (content) => ({ capabilities: listCapabilities(content) }),
  'powershell-modules': (content) => ({ modules: listModules(content) }),
  notes: (content) => ({ notes: listNotes(content) }),
  terms: (content) => ({ terms: listTerms(content) }),
  errors: (content) => ({ errors: listErrors(content) }),
  changes: (content) => ({ changes: listChanges(content) }),
  sources: (content) => ({ sources: listSources(content) }),
  revisions: (content) => ({ revisions: listRevisions(content) }),
  disputes: disputeData,
};

/** A published file, whole. */
export const buildFile = (name: WholeName, content: SiteContent) => ({
  ...describeFile(content),
  ...contents[name](content),
});

/** The file of one client. */
export const buildClientFile = (content: SiteContent, client: Client): Published<'client'> => ({
  ...describeFile(content),
  ...clientData(content, client),
});

/** The file of one revision of a capability's table. */
export const buildRevisionFile = (
  content: SiteContent,
  capability: Capability,
  revision: string,
): Published<'revision'> => ({ ...describeFile(content), ...readRevision(content.clients, capability, revision) });
