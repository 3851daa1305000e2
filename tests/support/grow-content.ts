import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { stringify } from 'yaml';
import type { Client } from '../../src/domain/content/site-content.ts';
import { mapTables } from '../../src/loader/assemble.ts';
import { loadSiteContent } from '../../src/load-site-content.ts';
import { makeUpClients } from './made-up-clients.ts';

type Tables = ReturnType<typeof mapTables>;

/** Statements in the short form in which people write them. */
function shorten(support: Client['support'], tables: Tables) {
  return Object.fromEntries(
    Object.entries(support).map(([capability, row]) => {
      const table = tables.get(capability);
      const cells = Object.entries(row).map(([platform, statements]) => {
        const said = statements.map(({ source, ...one }) => (source === table?.source ? one : { ...one, source }));
        const [only, ...more] = said;
        const isBare = only?.since === table?.first && Object.keys(only ?? {}).length === 2 && more.length === 0;
        return [platform, isBare ? only?.status : said];
      });
      return [capability, Object.fromEntries(cells)];
    }),
  );
}

/** Writes made-up clients beside the real ones of a project, until there are so many. */
export function growContent(directory: string, count: number): void {
  const content = loadSiteContent(directory);
  const { clients } = content;
  const tables = mapTables(content);
  for (const { id: _id, file, support, ...rest } of makeUpClients(clients, count - clients.length))
    writeFileSync(
      join(directory, file),
      stringify({ ...rest, support: shorten(support, tables) }, { aliasDuplicateObjects: false }),
    );
}
