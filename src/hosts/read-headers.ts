/** One block of a `_headers` file: the addresses it is about and what it sets for them. */
export interface HeaderBlock {
  pattern: string;
  /** An empty value takes the header away. */
  headers: [name: string, value: string][];
}

/**
 * Reads a `_headers` file as Netlify and Cloudflare do: a line that starts with a slash opens a block,
 * indented `Name: value` lines belong to it, `#` starts a comment line. A line `! Name` takes away what an earlier block
 * has set: Cloudflare heeds it, Netlify passes over it.
 */
export function parseHostHeaders(text: string): HeaderBlock[] {
  const blocks: HeaderBlock[] = [];
  for (const [index, line] of text.split(/\r?\n/).entries()) {
    if (/^\s*(#|$)/.test(line)) continue;
    if (line.startsWith('/')) blocks.push({ pattern: line.trim(), headers: [] });
    else addHeader(blocks.at(-1), line, index + 1);
  }
  return blocks;
}

function addHeader(block: HeaderBlock | undefined, line: string, lineNumber: number): void {
  const [, taken] = /^\s+! ([\w-]+)\s*$/.exec(line) ?? [];
  const [, name = taken, value = ''] = /^\s+([\w-]+):\s*(.+?)\s*$/.exec(line) ?? [];
  if (!block || !name) {
    throw new Error(
      `_headers:${lineNumber} "${line.trim()}" is neither an address such as /data/* nor an indented "Name: value" or "! Name" below one.`,
    );
  }
  block.headers.push([name, value]);
}

/** The headers of one address. Every matching block counts; a later one overrides an earlier one. */
export function headersFor(blocks: readonly HeaderBlock[], address: string): Headers {
  const headers = new Headers();
  for (const block of blocks.filter(({ pattern }) => matches(pattern, address))) {
    for (const [name, value] of block.headers) {
      if (value === '') headers.delete(name);
      else headers.set(name, value);
    }
  }
  return headers;
}

/** Whether an address is one of a pattern. */
export const matches = (pattern: string, address: string): boolean => new RegExp(toExpression(pattern)).test(address);

/** A pattern as a regular expression: a star stands for anything, slashes and nothing included. */
export function toExpression(pattern: string): string {
  const parts = pattern.split('*').map((part) => part.replace(/[\\^$.|?+()[\]{}]/g, '\\$&'));
  return `^${parts.join('.*')}$`.replace(/\.\*\$$/, '');
}
