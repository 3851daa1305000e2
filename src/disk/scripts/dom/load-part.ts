// The stand-in of src/scripts/dom/load-part.ts in a copy on a disk.

import type { PageTree } from '../../page-tree.ts';
import { growTree } from '../grow-tree.ts';
import { readFile } from '../read-file.ts';

export { explainMissing, missing } from '../../../scripts/dom/load-part.ts';

/** All parts are in one file, which is there. */
export const part = <Part>(load: () => Promise<Part>): (() => Promise<Part>) => load;

/** What stands in a page: from a disk a browser gives a script no page of another file. */
export async function loadDocument(address: string): Promise<Document> {
  // A document that nobody sees, so that no element in it comes to life.
  const page = document.implementation.createHTMLDocument('');
  page.body.append(growTree(await readFile<PageTree>(address), page, address));
  return page;
}
