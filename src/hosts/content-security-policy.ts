import { createHash } from 'node:crypto';

/** What stands in a page itself: the one script and the styles that the policy lets through, by their hashes. */
export interface InlineTexts {
  scripts: readonly string[];
  styles: readonly string[];
}

const nothing = "'none'";

/** What a page and an embed may load. */
export interface Policies {
  page: string;
  embed: string;
}

/** What a page may load, strictest first. WebAssembly is the text search's; no text ever becomes a script or markup, and one policy of types each lets one worker start. Of what stands in a page itself only these texts are taken; where there are none the directive says so. */
export function writePolicy({ scripts, styles }: InlineTexts): string {
  return [
    "default-src 'none'",
    ["script-src 'self' 'wasm-unsafe-eval'", ...scripts.map(hashText)].join(' '),
    ['style-src', ...(styles.length > 0 ? styles.map(hashText) : [nothing])].join(' '),
    "img-src 'self'",
    "connect-src 'self'",
    "manifest-src 'self'",
    "base-uri 'none'",
    "form-action 'self'",
    "require-trusted-types-for 'script'",
    'trusted-types inventory-worker service-worker',
  ].join('; ');
}

/** What an embed may load: its own styles, and the icon where it is opened by itself. */
export const writeEmbedPolicy = (styles: readonly string[]): string =>
  [
    "default-src 'none'",
    ['style-src', ...styles.map(hashText)].join(' '),
    "img-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');

/** For the response header, with who may frame the page. In a `<meta>` browsers ignore `frame-ancestors` and warn about it. */
export const forHeader = (policy: string, ancestors: "'none'" | '*' = "'none'"): string =>
  `${policy}; frame-ancestors ${ancestors}`;

/** A text as the policy names it. */
export const hashText = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

/** Stands in a page until it is rendered: only then it is known what stands in it. As long as the policy of most pages, so that nothing has to be moved for it. */
export const policyToCome = 'policy to come'.padEnd(writePolicy({ scripts: [''], styles: ['', ''] }).length, '.');

/** What stands in a page as Astro writes it: scripts and styles without attributes, each text once. Data blocks have a type. */
export function readInlineTexts(html: string): InlineTexts {
  const found = [...html.matchAll(/<(script|style)>([^]*?)<\/\1>/g)];
  const textsOf = (kind: string) => new Set(found.flatMap(([, tag, text = '']) => (tag === kind ? [text] : [])));
  return { scripts: [...textsOf('script')], styles: [...textsOf('style')] };
}

const readDirectives = (policy: string) =>
  new Map(policy.split('; ').map((directive) => [directive.split(' ')[0], directive.split(' ').slice(1)]));

/** Whether a policy has the same directives as another, and lets through nothing that the other refuses. */
export function isWithin(policy: string, other: string): boolean {
  const [own, others] = [readDirectives(policy), readDirectives(other)];
  const isAllowed = (name: string | undefined, source: string) => others.get(name)?.includes(source) === true;
  return (
    own.size === others.size &&
    [...own].every(
      ([name, sources]) => others.has(name) && sources.every((source) => source === nothing || isAllowed(name, source)),
    )
  );
}
