import { writeFileSync } from 'node:fs';
import type { AstroIntegration } from 'astro';
import { completePages } from './complete-pages.ts';
import { readInlineTexts, writePolicy } from './content-security-policy.ts';
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
 * and writes what hosts read when all pages are written. A host sends one policy for all, with what stands in any of them;
 * browsers keep to both.
 */
export function writeHostFiles(): AstroIntegration {
  let base = '/';
  const [scripts, styles] = [new Set<string>(), new Set<string>()];
  const forwards: Forward[] = [];
  const complete = (html: string, from: string): string => {
    const inline = readInlineTexts(html);
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
        const policy = writePolicy({ scripts: [...scripts], styles: [...styles] });
        for (const [file, text] of Object.entries(listHostFiles(sortForwards(forwards), policy, base)))
          writeFileSync(new URL(file, dir), text);
      },
    },
  };
}

/** What hosts read, by file. */
export function listHostFiles(forwards: readonly Forward[], policy: string, base: string): Record<HostFile, string> {
  const headers = listSiteHeaders(policy, base);
  return {
    _headers: writeHostHeaders(headers),
    _redirects: writeRedirects(forwards),
    'staticwebapp.config.json': writeStaticWebApp(headers, forwards, base),
    'nginx.conf': writeNginx(headers, forwards, base),
    // GitHub Pages leaves out folders such as _astro/ without it.
    '.nojekyll': '',
  };
}
