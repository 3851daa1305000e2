import { readdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { embedFolder } from '../domain/content/addresses.ts';
import { completePages } from './complete-pages.ts';
import { readInlineTexts, writeEmbedPolicy, writePolicy, type Policies } from './content-security-policy.ts';
import { readForward, sortForwards, writeRedirects, type Forward } from './forwards.ts';
import type { HostFile } from './names.ts';
import { listSiteHeaders } from './site-headers.ts';
import { writeHostHeaders } from './write-headers.ts';
import { writeNginx } from './write-nginx.ts';
import { writeStaticWebApp } from './write-static-web-app.ts';

/** Stands in a page until it is rendered: only then it is known what stands in it. */
export const policyToCome = 'policy to come';

/**
 * Astro integration: gives each page its policy, which names the styles and the script that stand in it by their hashes,
 * and writes what hosts read when all pages are written. A host sends one policy for all pages, with what stands in any of
 * them, and browsers keep to both. All embeds have another, with which they are written.
 */
export function writeHostFiles(): AstroIntegration {
  let base = '/';
  const [scripts, styles, embedStyles] = [new Set<string>(), new Set<string>(), new Set<string>()];
  const forwards: Forward[] = [];
  const complete = (html: string, from: string): string => {
    const inline = readInlineTexts(html);
    if (from.startsWith(base + embedFolder.slice(1))) {
      for (const text of inline.styles) embedStyles.add(text);
      return html;
    }
    for (const text of inline.scripts) scripts.add(text);
    for (const text of inline.styles) styles.add(text);
    const to = readForward(html);
    if (to !== undefined) forwards.push({ from, to });
    return html.replace(policyToCome, writePolicy(inline));
  };
  return {
    name: 'host-files',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = `${config.base}/`.replace(/\/+/g, '/');
      },
      'astro:build:start': ({ setPrerenderer }) => {
        setPrerenderer((prerenderer) => completePages(prerenderer, complete));
      },
      'astro:build:done': ({ dir }) => {
        const policies = {
          page: writePolicy({ scripts: inOrder(scripts), styles: inOrder(styles) }),
          embed: writeEmbedPolicy(inOrder(embedStyles)),
        };
        const built: Built = { forwards: sortForwards(forwards), entries: listEntries(fileURLToPath(dir)) };
        for (const [file, text] of Object.entries(listHostFiles(built, policies, base)))
          writeFileSync(new URL(file, dir), text);
      },
    },
  };
}

/** Pages are rendered beside each other: which comes first is not the same in each build. */
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
