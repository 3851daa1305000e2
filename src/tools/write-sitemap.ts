import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { SitemapStream, streamToPromise } from 'sitemap';
import { embedFolder } from '../domain/content/addresses.ts';
import { withSlashes } from '../domain/content/place.ts';

/** Pages that only lead on, the page of no address and embeds are not for search engines. */
const isListed = (html: string): boolean => !/http-equiv="refresh"|<meta name="robots" content="noindex"/.test(html);

/** The addresses of a built site's pages that search engines may list, in order. */
function listAddresses(folder: string, root: string): string[] {
  return globSync('**/*.html', { cwd: folder, exclude: [`${embedFolder.slice(1)}**`] })
    .filter((file) => isListed(readFileSync(join(folder, file), 'utf8')))
    .map((file) => new URL(file.replaceAll(sep, '/').replace(/(^|\/)index\.html$/, '$1'), root).href)
    .sort();
}

/** Astro integration: writes the map of the site, where it knows its address (--site). */
export function writeSitemap(): AstroIntegration {
  let root: string | undefined;
  return {
    name: 'sitemap',
    hooks: {
      'astro:config:done': ({ config: { site, base } }) => {
        root = site && new URL(withSlashes(base), site).href;
      },
      'astro:build:done': async ({ dir }) => {
        if (root === undefined) return;
        const folder = fileURLToPath(dir);
        const stream = new SitemapStream();
        const written = streamToPromise(stream);
        for (const url of listAddresses(folder, root)) stream.write({ url });
        stream.end();
        writeFileSync(join(folder, 'sitemap.xml'), await written);
      },
    },
  };
}
