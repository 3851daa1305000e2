import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { zipSite } from '../disk/zip-site.ts';

const directory = 'dist';
const target = 'dist-zip/client-app-support.zip';

/** `npm run zip`: writes the built site for machines without a network. */
if (existsSync(join(directory, 'index.html'))) {
  await zipSite(directory, target);
  console.info(`${target}: ${(statSync(target).size / 1e6).toFixed(1)} MB.`);
} else {
  console.error(`There is no built site in ${directory}/. Run "npm run build" first.`);
  process.exitCode = 1;
}
