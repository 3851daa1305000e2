import { addressElsewhereIn, fullUrlIn, urlIn, withSlashes, type Place } from '../../domain/content/place.ts';

const base = withSlashes(import.meta.env.BASE_URL);

const placeWith = (origin: URL | undefined): Place => ({ base, origin: origin?.href });

/** An address of this site under the base path it is served from. */
export const url = (address: string): string => urlIn({ base }, address);

/** Where a page lies on this site, as content and domain say it. */
export const readPath = ({ pathname }: URL): string => `/${pathname.slice(base.length)}`;

/** An address as it is typed or pasted elsewhere: in full, as far as the build knows that. */
export const addressElsewhere = (address: string, origin: URL | undefined): string =>
  addressElsewhereIn(placeWith(origin), address);

/** An address with the site's origin before it, where the build knows that (`--site`). */
export const fullUrl = (address: string, origin: URL | undefined): string => fullUrlIn(placeWith(origin), address);
