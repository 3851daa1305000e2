import type { Forward } from './forwards.ts';
import { toExpression, type HeaderBlock } from './read-headers.ts';
import { hostFiles } from './names.ts';
import { isText, typesByEnding, typesByName } from './types.ts';

/** `nginx.conf`: what the `server` block of an nginx includes, beside `listen` and `root`. It needs no module that Debian's nginx lacks. */
export function writeNginx(blocks: readonly HeaderBlock[], forwards: readonly Forward[], base: string): string {
  const parts = [
    '# Include this file in a server block of nginx. After each build: nginx -s reload.',
    'index index.html;\nabsolute_redirect off;',
    '# Files are sent as they lie there compressed (npm run compress), else compressed anew. Brotli needs a module of its\n' +
      '# own: where it is loaded, say "brotli_static on;" beside the include.',
    `gzip_static on;\ngzip on;\ngzip_vary on;\ngzip_proxied any;\n${writeTextTypes()}`,
    '# Types say their characters themselves: a compressed file would lose what is added to it.',
    `charset off;\ndefault_type application/octet-stream;\n${writeTypes()}`,
    ...writeHeaders(blocks),
    `error_page 404 ${quote(`${base}404.html`)};\nerror_page 403 =404 ${quote(`${base}404.html`)};`,
    hostFiles.map((file) => writeLocation(base + file, 'return 404;')).join('\n'),
    '# Old addresses. Browsers keep what follows #.',
    forwards.map(({ from, to }) => writeLocation(from, `return 301 ${encodeURI(to)}$is_args$args;`)).join('\n'),
  ];
  return `${parts.join('\n\n')}\n`;
}

const writeLocation = (address: string, what: string) => `location = ${quote(address)} { ${what} }`;

/** In characters. nginx does not start where it is told to compress a type with a longer name. */
const longestType = 46;

function writeTextTypes(): string {
  const types = new Set(Object.values({ ...typesByEnding, ...typesByName }));
  const written = [...types].filter((type) => isText(type) && type.length <= longestType);
  return `gzip_types ${written.map(quote).join(' ')};`;
}

function writeTypes(): string {
  const endings = Object.entries(typesByEnding).map(([ending, type]) => `  ${quote(type)} ${ending.slice(1)};`);
  const names = Object.entries(typesByName).map(
    ([name, type]) =>
      `location ~ ${quote(toExpression(`/*${name}`))} {\n  types { }\n  default_type ${quote(type)};\n}`,
  );
  return [`types {\n${endings.join('\n')}\n}`, ...names].join('\n');
}

/** Where a location of nginx sets one header, those of the server are gone in it: what depends on the address is a variable of the server. One that is empty is not sent. */
function writeHeaders(blocks: readonly HeaderBlock[]): string[] {
  const names = new Set(blocks.flatMap(({ headers }) => headers.map(([name]) => name)));
  names.delete('Content-Type');
  return [...names].map((name) => {
    const everywhere = valueOf(blocks[0], name) ?? '';
    const choices = blocks.slice(1).flatMap((block) => {
      const value = valueOf(block, name);
      return value === undefined ? [] : [{ pattern: block.pattern, value }];
    });
    return choices.length > 0 ? writeChoice(name, everywhere, choices) : writeHeader(name, quote(everywhere));
  });
}

const valueOf = (block: HeaderBlock | undefined, name: string) => block?.headers.find(([other]) => other === name)?.[1];

function writeChoice(name: string, everywhere: string, choices: { pattern: string; value: string }[]): string {
  const variable = `$site_${name.toLowerCase().replaceAll('-', '_')}`;
  const lines = choices.map(
    ({ pattern, value }) => `if ($uri ~ ${quote(toExpression(pattern))}) { set ${variable} ${quote(value)}; }`,
  );
  return [`set ${variable} ${quote(everywhere)};`, ...lines, writeHeader(name, variable)].join('\n');
}

const writeHeader = (name: string, value: string) => `add_header ${name} ${value} always;`;

/** A text as nginx reads it. */
function quote(text: string): string {
  if (text.replace(/\$$/, '').includes('$')) throw new Error(`nginx would take a part of "${text}" for a variable.`);
  return `"${text.replace(/["\\]/g, '\\$&')}"`;
}
