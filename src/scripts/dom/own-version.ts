import { scriptFolder } from '../../domain/content/site-version.ts';

/** The version of the site that a page is of. A development server has none. */
export const readVersion = ({ documentElement }: Document): string | undefined => documentElement.dataset.version;

export const ownVersion = readVersion(document);

/** The base path of the site, with a slash at its end. */
export const base = import.meta.env.BASE_URL.replace(/\/?$/, '/');

/** What stands before the name of a file that scripts load. */
export const ownFolder = base + scriptFolder(ownVersion).slice(1);
