import { readdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { withSlashes } from '../domain/content/place.ts';
import { embedStyles } from '../styles/embed-styles.ts';
import { completePages } from './complete-pages.ts';
import {
  policyToCome,
  readInlineTexts,
  writeEmbedPolicy,
  writePolicy,
  type Policies,
} from './content-security-policy.ts';
import { sortForwards, writeRedirects, type Forward } from './forwards.ts';
import type { HostFile } from './names.ts';
import { listSiteHeaders } from './site-headers.ts';
import { writeHostHeaders } from './write-headers.ts';
import { writeNginx } from './write-nginx.ts';
import { writeStaticWebApp } from './write-static-web-app.ts';

/**
 * Astro integration: gives each page its policy, which names the styles and the script that stand in its head by their hashes,
 * and writes what hosts read when all pages are written. A host sends one policy for all pages, with what stands in any of
 * them, and browsers keep to both. All embeds have another.
 * @param listForwards says where old addresses lead, once the site is written
 */
export function writeHostFiles(listForwards: () => Promise<readonly Forward[]>): AstroIntegration {
  let base = '/';
  const [scripts, styles] = [new Set<string>(), new Set<string>()];
  const complete = (head: string): string => {
    const inline = readInlineTexts(head);
    for (const text of inline.scripts) scripts.add(text);
    for (const text of inline.styles) styles.add(text);
    return head.replace(policyToCome, writePolicy(inline));
  };
  return {
    name: 'host-files',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = withSlashes(config.base);
      },
      'astro:build:start': ({ setPrerenderer }) => {
        setPrerenderer((prerenderer) => completePages(prerenderer, complete));
      },
      'astro:build:done': async ({ dir }) => {
        const policies = {
          page: writePolicy({ scripts: inOrder(scripts), styles: inOrder(styles) }),
          embed: writeEmbedPolicy([embedStyles]),
        };
        const forwards = sortForwards(await listForwards());
        const built: Built = { forwards, entries: listEntries(fileURLToPath(dir)) };
        for (const [file, text] of Object.entries(listHostFiles(built, policies, base)))
          writeFileSync(new URL(file, dir), text);
      },
    },
  };
}

/** The same in each build, whichever page comes first. */
const inOrder = (texts: Iterable<string>): string[] => [...texts].sort();

/** What is told of to hosts. */
export interface Built {
  forwards: readonly Forward[];
  /** What stands in the folder of the site: files by their names, folders with a slash behind. */
  entries: readonly string[];
}

function listEntries(directory: string): string[] {
  const entries = readdirSync(directory, { withFileTypes: true });
  return entries.map((entry) => (entry.isDirectory() ? `${entry.name}/` : entry.name)).sort();
}

/** What hosts read, by file. */
export function listHostFiles(
  { forwards, entries }: Built,
  policies: Policies,
  base: string,
): Record<HostFile, string> {
  const headers = listSiteHeaders(policies, base);
  return {
    _headers: writeHostHeaders(headers, listPatterns(entries, base)),
    _redirects: writeRedirects(forwards),
    'staticwebapp.config.json': writeStaticWebApp(headers, forwards, base),
    'nginx.conf': writeNginx(headers, forwards, base),
    // GitHub Pages leaves out folders such as _astro/ without it.
    '.nojekyll': '',
  };
}

/** The addresses of what stands in the folder of the site, its home page included. */
const listPatterns = (entries: readonly string[], base: string): string[] => [
  base,
  ...entries.map((entry) => `${base}${entry.replace(/\/$/, '/*')}`),
];
