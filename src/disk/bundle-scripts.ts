import { existsSync } from 'node:fs';
import { join, relative } from 'node:path';
import { rolldown, type InputOptions, type Plugin } from 'rolldown';
import { bundlerTargets } from '../styles/supported-browsers.ts';
import { pagefindScript } from '../text-index/pagefind-script.ts';
import type { SiteFacts } from './site-facts.ts';

const scripts = join(import.meta.dirname, '../scripts');
const standIns = join(import.meta.dirname, 'scripts');

/** A script of the site that has a stand-in under the same name is replaced by it; a stand-in itself may import that script. */
const replaceScripts: Plugin = {
  name: 'stand-ins',
  async resolveId(source, importer) {
    if (importer === undefined || relative(scripts, importer).startsWith('..')) return undefined;
    const asked = await this.resolve(source, importer, { skipSelf: true });
    const standIn = asked && join(standIns, relative(scripts, asked.id));
    return standIn && existsSync(standIn) ? standIn : undefined;
  },
};

const workerName = 'virtual:inventory-worker';

/** The worker as text, from which a page can start it. */
const workerText: Plugin = {
  name: 'inventory-worker',
  resolveId: (id) => (id === workerName ? `\0${workerName}` : undefined),
  async load(id) {
    if (id !== `\0${workerName}`) return undefined;
    return `export default ${JSON.stringify(await bundle({ input: join(scripts, 'check/inventory-worker.ts') }))}`;
  },
};

/** One classic script: from a disk browsers load no modules. */
async function bundle(options: InputOptions): Promise<string> {
  const bundled = await rolldown({
    ...options,
    platform: 'browser',
    transform: { ...options.transform, target: bundlerTargets },
    // A busy machine is no fault of a plugin.
    checks: { pluginTimings: false },
  });
  const { output } = await bundled.generate({ format: 'iife', codeSplitting: false, minify: true });
  await bundled.close();
  return output[0].code;
}

/** All scripts of the site as the one of a copy, with what stands in for what a disk has not. */
export const bundleScripts = ({ base, address = '' }: SiteFacts): Promise<string> =>
  bundle({
    input: join(scripts, 'site.ts'),
    plugins: [replaceScripts, workerText, pagefindScript()],
    transform: {
      define: {
        // Nothing of a copy is renewed.
        'import.meta.env.PROD': 'false',
        'import.meta.env.BASE_URL': JSON.stringify(base),
        'import.meta.env.SITE': JSON.stringify(address),
        // Pagefind looks there for its files where nobody says where they are.
        'import.meta.url': '""',
      },
      inject: { fetch: [join(standIns, 'fetch-file.ts'), 'fetchFile'] },
    },
  });
