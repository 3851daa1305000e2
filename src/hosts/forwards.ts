/** An address that leads to another at once, both from the root of the host. */
export interface Forward {
  from: string;
  to: string;
}

/** A built page by its file, such as clients/yammer/index.html. */
export interface WrittenPage {
  file: string;
  html: string;
}

/** The pages that only lead elsewhere, as old addresses do. */
export function listForwards(pages: Iterable<WrittenPage>, base: string): Forward[] {
  const forwards: Forward[] = [];
  for (const { file, html } of pages) {
    const [, to] = /<meta http-equiv="refresh" content="0; url=([^"]+)"/.exec(html) ?? [];
    if (to !== undefined) forwards.push({ from: base + file.replace(/(^|\/)index\.html$/, '$1'), to });
  }
  return forwards.sort((a, b) => (a.from < b.from ? -1 : 1));
}

/** `_redirects`, as Netlify and Cloudflare read it. Browsers keep what follows `#`. */
export const writeRedirects = (forwards: readonly Forward[]): string =>
  forwards.map(({ from, to }) => `${encodeURI(from)} ${encodeURI(to)} 301\n`).join('');
