/** An address that leads to another at once, both from the root of the host. */
export interface Forward {
  from: string;
  to: string;
}

/** In the order of the addresses that lead on. */
export const sortForwards = (forwards: readonly Forward[]): Forward[] =>
  forwards.toSorted((a, b) => (a.from < b.from ? -1 : 1));

/** `_redirects`, as Netlify and Cloudflare read it. Browsers keep what follows `#`. */
export const writeRedirects = (forwards: readonly Forward[]): string =>
  forwards.map(({ from, to }) => `${encodeURI(from)} ${encodeURI(to)} 301\n`).join('');
