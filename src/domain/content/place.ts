import { thisSite } from './addresses.ts';

/** Where a site lies. */
export interface Place {
  /** The path of its root on its host, with a slash at each end. */
  base: string;
  /** That host as the beginning of an address, where the build knows it (`--site`). */
  origin: string | undefined;
}

/** A path with a slash at each end, and none twice. */
export const withSlashes = (path: string): string => `/${path}/`.replace(/\/+/g, '/');

/** An address of the site under its base path. Addresses in content and domain begin at the root. */
export const urlIn = ({ base }: Pick<Place, 'base'>, address: string): string =>
  address.startsWith('/') ? base + address.slice(1) : address;

/** The same with the host before it, where that is known. */
export function fullUrlIn(place: Place, address: string): string {
  const url = urlIn(place, address);
  return place.origin === undefined ? url : new URL(url, place.origin).href;
}

/** The same as it is typed or pasted elsewhere. */
export const addressElsewhereIn = (place: Place, address: string): string =>
  place.origin === undefined ? `${thisSite}${urlIn(place, address)}` : fullUrlIn(place, address);

/** Markdown with its links to the site under the base path. */
export const placeLinks = (place: Place, markdown: string): string =>
  markdown.replace(/(?<=\]\()\/(?!\/)/g, place.base);

/** Data for others as JSON, with every `address` in it as a reader can follow it. */
export const writePlaced = (place: Place, data: unknown): string =>
  JSON.stringify(data, (key, value) =>
    key === 'address' && typeof value === 'string' ? fullUrlIn(place, value) : value,
  );

/** Rows of a table for others, with the `address` of each as a reader can follow it. */
export const placeRows = <Row extends { address: string }>(place: Place, rows: readonly Row[]): Row[] =>
  rows.map((row) => ({ ...row, address: fullUrlIn(place, row.address) }));
