import { badgeFolder, embedFolder } from '../domain/content/addresses.ts';
import { forHeader, type Policies } from './content-security-policy.ts';
import { headersFor, matches, type HeaderBlock } from './read-headers.ts';
import { typesByEnding, typesByName } from './types.ts';

/** Features of browsers that no page of the site uses, nor anything that a page might show. */
const deniedFeatures = [
  ['accelerometer', 'autoplay', 'camera', 'clipboard-read', 'display-capture', 'encrypted-media', 'fullscreen'],
  ['gamepad', 'geolocation', 'gyroscope', 'hid', 'idle-detection', 'local-fonts', 'magnetometer', 'microphone', 'midi'],
  ['payment', 'picture-in-picture', 'publickey-credentials-get', 'screen-wake-lock', 'serial', 'storage-access', 'usb'],
  ['window-management', 'xr-spatial-tracking'],
].flat();

/** In seconds. */
const [hour, year] = [3_600, 31_536_000];

/**
 * Every response header of the site: what each host is told is made from this list. A later block counts more than an
 * earlier one. `base` is the path that the site lies under, with its slashes.
 *
 * Only embeds may be framed. That is the exception: what is said of every address forbids it, so that also the page that
 * answers for an address that is not there cannot be framed.
 */
export function listSiteHeaders({ page, embed }: Policies, base: string): HeaderBlock[] {
  const typed = Object.entries({ ...typesByEnding, ...typesByName });
  return [
    { pattern: `${base}*`, headers: listEverywhere(page) },
    // Their names change with what is in them.
    { pattern: `${base}_astro/*`, headers: [['Cache-Control', `public, max-age=${year}, immutable`]] },
    ...typed.map(([end, type]): HeaderBlock => ({ pattern: `${base}*${end}`, headers: [['Content-Type', type]] })),
    { pattern: `${base}data/*`, headers: [['Access-Control-Allow-Origin', '*']] },
    { pattern: `${base}${embedFolder.slice(1)}*`, headers: listForEmbeds(embed) },
    { pattern: `${base}${badgeFolder.slice(1)}*`, headers: listForBadges() },
  ];
}

const listEverywhere = (policy: string): HeaderBlock['headers'] => [
  // A page that a browser took from its store would ask for scripts that a new build has renamed.
  ['Cache-Control', 'public, max-age=0, must-revalidate'],
  ['Content-Security-Policy', forHeader(policy)],
  ['Cross-Origin-Opener-Policy', 'same-origin'],
  ['Cross-Origin-Resource-Policy', 'same-origin'],
  ['Permissions-Policy', deniedFeatures.map((feature) => `${feature}=()`).join(', ')],
  ['Referrer-Policy', 'no-referrer'],
  // Not for subdomains: they may be somebody else's.
  ['Strict-Transport-Security', `max-age=${year}`],
  ['X-Content-Type-Options', 'nosniff'],
  // For what knows no frame-ancestors. By the standard a policy that names them counts more.
  ['X-Frame-Options', 'DENY'],
];

/** A page that asks its frames to agree to isolation may show an embed, too. */
const listForEmbeds = (policy: string): HeaderBlock['headers'] => [
  ['Content-Security-Policy', forHeader(policy, '*')],
  ['Cross-Origin-Embedder-Policy', 'require-corp'],
  ['Cross-Origin-Resource-Policy', 'cross-origin'],
  ['X-Frame-Options', ''],
];

/** A page with many badges asks for each once in an hour. */
const listForBadges = (): HeaderBlock['headers'] => [
  ['Cache-Control', `public, max-age=${hour}`],
  ['Cross-Origin-Resource-Policy', 'cross-origin'],
];

/**
 * The blocks such that no address gets a header from two of them: some hosts send both values, and of two policies
 * browsers enforce both. What a part sets otherwise than all addresses do is told of each entry of the site's folder by
 * itself, of the parts, too. Only addresses that are not there lack it; what is taken away from a part stays in the first
 * block for them.
 * @param entries patterns that together match all that is there, and no two of them the same
 */
export function tellApart(blocks: readonly HeaderBlock[], entries: readonly string[]): HeaderBlock[] {
  const [everywhere, ...parts] = blocks;
  if (everywhere === undefined) return [];
  const names = everywhere.headers.map(([name]) => name).filter((name) => parts.some((part) => sets(part, name)));
  const without = ({ pattern, headers }: HeaderBlock): HeaderBlock => ({
    pattern,
    headers: headers.filter(([name]) => !names.includes(name)),
  });
  const ofEntry = (pattern: string): HeaderBlock => ({
    pattern,
    headers: names.map((name) => [name, headersFor(blocks, pattern).get(name) ?? '']),
  });
  return [without(everywhere), ...entries.map(ofEntry), ...leaveOutOverridden(parts.map(without))];
}

const sets = ({ headers }: HeaderBlock, name: string) =>
  headers.some(([other, value]) => other === name && value !== '');

/** The blocks without what a later block sets anew for some of the same addresses. */
function leaveOutOverridden(blocks: readonly HeaderBlock[]): HeaderBlock[] {
  return blocks
    .map(({ pattern, headers }, index) => ({
      pattern,
      headers: headers.filter(([name]) => !isSetAnew(name, pattern, blocks.slice(index + 1))),
    }))
    .filter(({ headers }) => headers.length > 0);
}

const isSetAnew = (name: string, pattern: string, later: readonly HeaderBlock[]) =>
  later.some((block) => block.headers.some(([other]) => other === name) && matches(pattern, block.pattern));
