import { extname } from 'node:path';
import { isText, typesByEnding } from '../hosts/types.ts';
import type { PageTree } from './page-tree.ts';

// What a script asks for on the site lies in the copy as a script of its own, which leaves it on its element: from a disk
// browsers load scripts alone. src/disk/scripts/read-file.ts takes it.

const bring = (code: string): string => `document.currentScript.file = ${code};\n`;

/** A file that scripts read. Bytes are spelled in letters. */
export function wrapFile(path: string, content: Buffer): string {
  if (isText(typesByEnding[extname(path)] ?? '')) return bring(JSON.stringify(content.toString()));
  return bring(`Uint8Array.from(atob('${content.toString('base64')}'), (letter) => letter.charCodeAt(0))`);
}

/** A page of which scripts show a part on another. */
export const wrapPage = (tree: PageTree): string => bring(JSON.stringify(tree));
