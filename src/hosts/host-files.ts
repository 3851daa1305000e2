import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { readInlineTexts, writePolicy } from './content-security-policy.ts';
import { listForwards, writeRedirects, type WrittenPage } from './forwards.ts';
import type { HostFile } from './names.ts';
import { listSiteHeaders } from './site-headers.ts';
import { writeHostHeaders } from './write-headers.ts';
import { writeNginx } from './write-nginx.ts';
import { writeStaticWebApp } from './write-static-web-app.ts';

/** Stands in a page until all pages are written: only then all is known that the policy names. */
export const policyToCome = 'policy to come';

/**
 * Astro integration: when the pages are written, gives them their policy, which names the styles and the script that stand
 * in them by their hashes, and writes what hosts read. All pages have one policy, as a host sends one for all.
 */
export function writeHostFiles(): AstroIntegration {
  let base = '/';
  return {
    name: 'host-files',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = `${config.base}/`.replace(/\/+/g, '/');
      },
      'astro:build:done': ({ dir }) => {
        const directory = fileURLToPath(dir);
        const policy = writePolicy(readInlineTexts(readTexts(directory)));
        for (const [file, text] of Object.entries(listHostFiles(givePolicy(directory, policy), policy, base)))
          writeFileSync(join(directory, file), text);
      },
    },
  };
}

/** One after the other: all pages together may not fit into memory. */
function* readPages(directory: string): Generator<WrittenPage> {
  for (const name of globSync('**/*.html', { cwd: directory }))
    yield { file: name.replaceAll(sep, '/'), html: readFileSync(join(directory, name), 'utf8') };
}

function* readTexts(directory: string): Generator<string> {
  for (const { html } of readPages(directory)) yield html;
}

/** Gives each page its policy, as it is read for what else hosts are told: thousands of pages are not read once more. */
function* givePolicy(directory: string, policy: string): Generator<WrittenPage> {
  for (const page of readPages(directory)) {
    writeFileSync(join(directory, page.file), page.html.replace(policyToCome, policy));
    yield page;
  }
}

/** What hosts read, by file. */
export function listHostFiles(pages: Iterable<WrittenPage>, policy: string, base: string): Record<HostFile, string> {
  const headers = listSiteHeaders(policy, base);
  const forwards = listForwards(pages, base);
  return {
    _headers: writeHostHeaders(headers),
    _redirects: writeRedirects(forwards),
    'staticwebapp.config.json': writeStaticWebApp(headers, forwards, base),
    'nginx.conf': writeNginx(headers, forwards, base),
    // GitHub Pages leaves out folders such as _astro/ without it.
    '.nojekyll': '',
  };
}
