import { join } from 'node:path';
import { buildMatchData } from '../../src/domain/inventory/match/build-match-data.ts';
import { buildMatcher } from '../../src/domain/inventory/match/match-app.ts';
import { splitLists } from '../../src/domain/inventory/match/split-lists.ts';
import { maxLines } from '../../src/domain/inventory/read/limits.ts';
import { readInventory } from '../../src/domain/inventory/read/read-inventory.ts';
import { uniteApps } from '../../src/domain/inventory/read/unite-apps.ts';
import { loadSiteContent } from '../../src/load-site-content.ts';

// What an inventory of as many lines as are read costs, from its bytes to what each app is. In a browser it runs beside the page.

const known = ['Microsoft Teams', 'Microsoft Outlook 16.0.17328 (x64)', 'Microsoft 365 Apps for enterprise - de-de'];
const nameOf: Record<string, (line: number) => string> = {
  'every line another app': (line) => `Contoso Tool ${line} for Office (x64)`,
  'few apps on many devices': (line) => known[line % known.length] ?? '',
};

const match = buildMatcher(buildMatchData(loadSiteContent(join(import.meta.dirname, '../..'))));

for (const [what, name] of Object.entries(nameOf)) {
  const lines = Array.from({ length: maxLines }, (_, line) => `${name(line)},Contoso,device-${line % 9973},Windows`);
  const bytes = new TextEncoder().encode(['DisplayName,Publisher,DeviceId,Platform', ...lines].join('\n'));
  const start = performance.now();
  const apps = uniteApps(readInventory({ name: 'bench.csv', bytes }).map((source) => source.apps));
  const read = performance.now();
  for (const app of splitLists(apps, match)) match(app);
  const end = performance.now();
  const size = (bytes.length / 1024 / 1024).toFixed(1);
  console.log(
    `${maxLines.toLocaleString('en')} lines, ${size} MB, ${what}: read in ${Math.round(read - start)} ms, ${apps.length.toLocaleString('en')} apps recognised in ${Math.round(end - read)} ms`,
  );
}
