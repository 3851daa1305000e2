import type { Forward } from './forwards.ts';
import { matches, type HeaderBlock } from './read-headers.ts';
import { typesByEnding } from './types.ts';

/** Azure takes no longer file. */
const mostBytes = 20_000;

/**
 * `staticwebapp.config.json`, as Azure Static Web Apps reads it. Where all forwards make it too long it has none: their
 * pages lead on by themselves. Azure knows types by endings alone; there a feed is XML.
 */
export function writeStaticWebApp(blocks: readonly HeaderBlock[], forwards: readonly Forward[], base: string): string {
  const [everywhere, ...parts] = blocks.map(withoutTypes).filter(({ headers }) => headers.length > 0);
  const write = (led: readonly Forward[]) =>
    `${JSON.stringify({
      trailingSlash: 'always',
      globalHeaders: Object.fromEntries(everywhere?.headers ?? []),
      mimeTypes: typesByEnding,
      responseOverrides: { 404: { rewrite: `${base}404.html` } },
      routes: [...parts.toReversed().map((block) => toRoute(block, parts)), ...led.map(toRedirect)],
    })}\n`;
  const whole = write(forwards);
  return Buffer.byteLength(whole) > mostBytes ? write([]) : whole;
}

const withoutTypes = ({ pattern, headers }: HeaderBlock): HeaderBlock => ({
  pattern,
  headers: headers.filter(([name]) => name !== 'Content-Type'),
});

/** Of all routes that match Azure takes the first. */
const toRoute = ({ pattern }: HeaderBlock, parts: readonly HeaderBlock[]) => ({
  route: pattern,
  headers: Object.fromEntries(parts.filter((part) => matches(part.pattern, pattern)).flatMap(({ headers }) => headers)),
});

/** The route of an index.html is that of its folder, too, with and without a slash. */
const toRedirect = ({ from, to }: Forward) => ({
  route: encodeURI(from.replace(/\/$/, '/index.html')),
  redirect: encodeURI(to),
  statusCode: 301,
});
