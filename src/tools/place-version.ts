import { globSync, renameSync, statSync, writeFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { withSlashes } from '../domain/content/place.ts';
import { scriptFolder, versionFile, wholeSiteFile, type WholeSite } from '../domain/content/site-version.ts';
import { nameVersion } from './name-version.ts';

/**
 * Astro integration: tells pages and the service worker the version of the site, names the folder of what scripts load by
 * it, and lists what is kept of the site without a connection. A development server has no version.
 */
export function placeVersion(): AstroIntegration {
  let base = '/';
  let version = '';
  return {
    name: 'place-version',
    hooks: {
      'astro:config:setup': ({ command, config, updateConfig }) => {
        base = withSlashes(config.base);
        if (command !== 'build') return;
        version = nameVersion(
          fileURLToPath(config.root),
          `${config.site === undefined ? '' : new URL(config.site).origin}${base}`,
        );
        updateConfig({ vite: { define: { 'import.meta.env.SITE_VERSION': JSON.stringify(version) } } });
      },
      'astro:build:done': ({ dir }) => {
        const directory = fileURLToPath(dir);
        const folder = join(directory, scriptFolder(version));
        renameSync(join(directory, scriptFolder()), folder);
        writeFileSync(join(directory, versionFile), `${JSON.stringify({ version })}\n`);
        writeFileSync(join(folder, wholeSiteFile), JSON.stringify(listWholeSite(directory, base)));
      },
    },
  };
}

/** Every page but the one of no address and those that other sites frame, and all that scripts load. Files for other programs are not among it. */
function listWholeSite(directory: string, base: string): WholeSite {
  const files = globSync(['**/*.html', '_astro/**/*.*'], { cwd: directory, exclude: ['404.html', 'embed/**'] }).sort();
  const addresses = files.map(
    (file) => base + encodeURI(file.replaceAll(sep, '/').replace(/(^|\/)index\.html$/, '$1')),
  );
  return { bytes: files.reduce((sum, file) => sum + statSync(join(directory, file)).size, 0), addresses };
}
