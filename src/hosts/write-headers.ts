import type { HeaderBlock } from './read-headers.ts';
import { tellApart } from './site-headers.ts';

/**
 * `_headers`, as Netlify, Cloudflare and our own server read it. Where two blocks set one header, Cloudflare sends both
 * values, and Netlify does not say what it does: no address is in two blocks that set the same. What is taken away is told
 * in Cloudflare's words, which Netlify passes over: there an embed is sent X-Frame-Options, too, which browsers do not
 * heed beside its policy.
 */
export function writeHostHeaders(blocks: readonly HeaderBlock[], entries: readonly string[]): string {
  const written = tellApart(blocks, entries).map(({ pattern, headers }) =>
    [pattern, ...headers.map(([name, value]) => (value === '' ? `  ! ${name}` : `  ${name}: ${value}`))].join('\n'),
  );
  return `# Response headers, read by Netlify, Cloudflare and our own server.\n\n${written.join('\n\n')}\n`;
}
