import { sections } from '../../domain/content/addresses.ts';

/** An address as it was typed; a broken one stays as it is. */
function decode(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

/** The words of an address that leads nowhere, without those that every address has. */
export const readPath = (path: string): string =>
  decode(path)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '' && word !== 'html' && !Object.hasOwn(sections, word))
    .join(' ');
