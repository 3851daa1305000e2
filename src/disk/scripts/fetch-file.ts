import { fileAt } from './dom/addresses.ts';
import { readFile } from './read-file.ts';

/**
 * Stands in the copy wherever the scripts of the site, and that of Pagefind, call `fetch`.
 * @param address of the site
 */
export async function fetchFile(address: string): Promise<Response> {
  return new Response(await readFile<BodyInit>(fileAt(address.replace(/\?.*/, ''))));
}
