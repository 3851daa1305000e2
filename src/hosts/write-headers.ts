import type { HeaderBlock } from './read-headers.ts';
import { leaveOutOverridden } from './site-headers.ts';

/**
 * `_headers`, as Netlify, Cloudflare and our own server read it. Where two blocks set one header, some hosts replace the
 * first value and others send both: what a later block sets anew is left to the host, which lets nobody keep a page.
 */
export function writeHostHeaders(blocks: readonly HeaderBlock[]): string {
  const written = leaveOutOverridden(blocks).map(({ pattern, headers }) =>
    [pattern, ...headers.map(([name, value]) => `  ${name}: ${value}`)].join('\n'),
  );
  return `# Response headers, read by Netlify, Cloudflare and our own server.\n\n${written.join('\n\n')}\n`;
}
