import { forHeader } from './content-security-policy.ts';
import { matches, type HeaderBlock } from './read-headers.ts';
import { typesByEnding, typesByName } from './types.ts';

/** Features of browsers that no page of the site uses, nor anything that a page might show. */
const deniedFeatures = [
  ['accelerometer', 'autoplay', 'camera', 'clipboard-read', 'display-capture', 'encrypted-media', 'fullscreen'],
  ['gamepad', 'geolocation', 'gyroscope', 'hid', 'idle-detection', 'local-fonts', 'magnetometer', 'microphone', 'midi'],
  ['payment', 'picture-in-picture', 'publickey-credentials-get', 'screen-wake-lock', 'serial', 'storage-access', 'usb'],
  ['window-management', 'xr-spatial-tracking'],
].flat();

/** A year, in seconds. */
const forLong = 31_536_000;

/**
 * Every response header of the site: what each host is told is made from this list. A later block counts more than an
 * earlier one. `base` is the path that the site lies under, with its slashes.
 */
export function listSiteHeaders(policy: string, base: string): HeaderBlock[] {
  const typed = Object.entries({ ...typesByEnding, ...typesByName });
  return [
    { pattern: `${base}*`, headers: listEverywhere(policy) },
    // Their names change with what is in them.
    { pattern: `${base}_astro/*`, headers: [['Cache-Control', `public, max-age=${forLong}, immutable`]] },
    ...typed.map(([end, type]): HeaderBlock => ({ pattern: `${base}*${end}`, headers: [['Content-Type', type]] })),
    { pattern: `${base}data/*`, headers: [['Access-Control-Allow-Origin', '*']] },
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
  ['Strict-Transport-Security', `max-age=${forLong}`],
  ['X-Content-Type-Options', 'nosniff'],
  // For what knows no frame-ancestors.
  ['X-Frame-Options', 'DENY'],
];

/** The blocks without what a later block sets anew for some of the same addresses: for hosts that would send both values. */
export function leaveOutOverridden(blocks: readonly HeaderBlock[]): HeaderBlock[] {
  return blocks
    .map(({ pattern, headers }, index) => ({
      pattern,
      headers: headers.filter(([name]) => !isSetAnew(name, pattern, blocks.slice(index + 1))),
    }))
    .filter(({ headers }) => headers.length > 0);
}

const isSetAnew = (name: string, pattern: string, later: readonly HeaderBlock[]) =>
  later.some((block) => block.headers.some(([other]) => other === name) && matches(pattern, block.pattern));
