import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { readInlineTexts, writePolicy } from './content-security-policy.ts';
import { writeHostHeaders } from './write-headers.ts';

/** Stands in a page until all pages are written: only then all is known that the policy names. */
export const policyToCome = 'policy to come';

/**
 * Astro integration: when the pages are written, gives them their policy, which names the styles and the script that stand
 * in them by their hashes, and writes `_headers` for hosts. All pages have one policy, as a host sends one for all.
 */
export function writeHostFiles(): AstroIntegration {
  return {
    name: 'host-files',
    hooks: {
      'astro:build:done': ({ dir }) => {
        const directory = fileURLToPath(dir);
        const pages = globSync('**/*.html', { cwd: directory })
          .map((name) => join(directory, name))
          .map((path) => ({ path, html: readFileSync(path, 'utf8') }));
        const policy = writePolicy(readInlineTexts(pages.map(({ html }) => html)));
        for (const { path, html } of pages) writeFileSync(path, html.replace(policyToCome, policy));
        writeFileSync(join(directory, '_headers'), writeHostHeaders(policy));
      },
    },
  };
}
