import { capabilityAddress, platformAddress, sections } from '../../content/addresses.ts';
import type { SiteContent } from '../../content/site-content.ts';
import { listGuides, type ListedPage } from '../../pages/guide-list.ts';
import { buildCapabilityMatrix, groupRows, type Matrix } from '../../verdict/matrix.ts';
import { heading, link, list, writeMarkdown } from '../write-markdown.ts';
import { reviewed, says, section, writeMatrix, writeNumbers } from './parts.ts';

const listPages = (pages: readonly ListedPage[]) =>
  list(pages.map(({ address, name, about }) => [link(name, address), `: ${about}`]));

/** The answers on the subject of the site: what the lists of clients and of platforms show. */
function buildSubjectMatrix(content: SiteContent): { name: string; matrix: Matrix } {
  const [subject] = content.capabilities;
  if (subject === undefined) throw new Error('There is no capability.');
  return { name: subject.name, matrix: buildCapabilityMatrix(content, subject) };
}

/** The list of clients as Markdown. */
export function writeClients(content: SiteContent): string {
  const { name, matrix } = buildSubjectMatrix(content);
  return writeMarkdown([
    heading(1, sections.clients.name),
    says(`Clients by category, with ${name.toLowerCase()} on each platform.`),
    ...groupRows(matrix.rows).flatMap((group) => [
      heading(2, group.name),
      writeMatrix({ ...matrix, rows: group.rows }, 'Client'),
      ...section(
        'What they are',
        group.rows.flatMap(({ head, client }) => (client ? [`${head.name}: ${client.summary}`] : [])),
        3,
      ),
    ]),
    reviewed(content),
  ]);
}

/** The list of platforms as Markdown. */
export function writePlatforms(content: SiteContent): string {
  const { name, matrix } = buildSubjectMatrix(content);
  return writeMarkdown([
    heading(1, sections.platforms.name),
    listPages(
      content.platforms.map((platform) => ({
        address: platformAddress(platform.id),
        name: platform.name,
        about: platform.summary,
      })),
    ),
    heading(2, `${name}: clients by status and platform`),
    writeNumbers(matrix),
    reviewed(content),
  ]);
}

/** The list of capabilities as Markdown. */
export const writeCapabilities = (content: SiteContent): string =>
  writeMarkdown([
    heading(1, sections.capabilities.name),
    listPages(
      content.capabilities.map(({ id, name, abbreviation, summary }) => ({
        address: capabilityAddress(id),
        name: `${name} (${abbreviation})`,
        about: summary,
      })),
    ),
    reviewed(content),
  ]);

/** The list of guides as Markdown. */
export const writeGuides = (content: SiteContent): string =>
  writeMarkdown([heading(1, sections.guides.name), listPages(listGuides(content)), reviewed(content)]);
