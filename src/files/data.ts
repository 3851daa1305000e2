import { z } from 'zod';
import {
  clientDataAddress,
  dataAddress,
  publishedSchemaAddress,
  revisionDataAddress,
  schemaAddress,
} from '../domain/content/addresses.ts';
import { fullUrlIn, placeRows, writePlaced } from '../domain/content/place.ts';
import { tableOf } from '../domain/content/sources.ts';
import { writeCalendar } from '../domain/export/calendar.ts';
import { listChangeRows } from '../domain/export/change-rows.ts';
import { buildClientFile, buildFile, buildRevisionFile } from '../domain/export/contract/build-file.ts';
import { describeForm } from '../domain/export/contract/json-schema.ts';
import { describeInterface } from '../domain/export/contract/openapi.ts';
import { writeDeclarations } from '../domain/export/contract/type-declarations.ts';
import { writeWorkbook } from '../domain/export/contract/workbook.ts';
import { listStatementRows, listSupportRows } from '../domain/export/support-rows.ts';
import { writeRecords } from '../domain/export/write-csv.ts';
import { collectionNames, collections } from '../schema/collections.ts';
import { publishedNames, wholeNames } from '../schema/published/files.ts';
import type { Site, SiteFile } from './site-file.ts';

/** The JSON files whose form is promised. */
const listPublishedFiles = ({ content, place }: Site): SiteFile[] => [
  ...wholeNames.map((name) => ({
    address: dataAddress(`${name}.json`),
    write: () => writePlaced(place, buildFile(name, content)),
  })),
  ...content.clients.map((client) => ({
    address: clientDataAddress(client.id),
    write: () => writePlaced(place, buildClientFile(content, client)),
  })),
  ...content.capabilities.flatMap((capability) =>
    tableOf(content, capability).revisions.map(({ id }) => ({
      address: revisionDataAddress(capability.id, id),
      write: () => JSON.stringify(buildRevisionFile(content, capability, id)),
    })),
  ),
];

/** What describes these files, and the JSON Schema of each kind of content file, shorthands written out. */
const listDescriptions = ({ content, place }: Site): SiteFile[] => [
  {
    address: dataAddress('openapi.json'),
    write: () => JSON.stringify(describeInterface(content, fullUrlIn(place, '/'))),
  },
  { address: dataAddress('support.d.ts'), write: writeDeclarations },
  ...publishedNames.map((name) => {
    const address = publishedSchemaAddress(name);
    const id = place.origin === undefined ? undefined : fullUrlIn(place, address);
    return { address, write: () => JSON.stringify(describeForm(name, id)) };
  }),
  ...collectionNames.map((name) => ({
    address: schemaAddress(name),
    write: () => JSON.stringify(z.toJSONSchema(collections[name].schema, { io: 'input', unrepresentable: 'any' })),
  })),
];

const listTables = ({ content, place }: Site): SiteFile[] => [
  {
    address: dataAddress('support.csv'),
    write: () => writeRecords(placeRows(place, listSupportRows(content))),
  },
  {
    address: dataAddress('support.xlsx'),
    write: () => writeWorkbook(placeRows(place, listSupportRows(content)), content.site),
  },
  { address: dataAddress('statements.csv'), write: () => writeRecords(listStatementRows(content)) },
  { address: dataAddress('changes.csv'), write: () => writeRecords(placeRows(place, listChangeRows(content))) },
];

/** The files under /data/. */
export const listDataFiles = (site: Site): SiteFile[] => [
  ...listPublishedFiles(site),
  ...listDescriptions(site),
  ...listTables(site),
  {
    address: dataAddress('lifecycle.ics'),
    write: () => writeCalendar(site.content, (address) => site.place.origin && fullUrlIn(site.place, address)),
  },
];
