import { trust } from './trust.ts';

/** A script that brings what is in a file: it leaves that on its own element. */
type Bringer<Content> = HTMLScriptElement & { file?: Content };

/** What is in a file of the copy. From a disk browsers let a page load a script, and nothing else. */
export function readFile<Content>(address: string): Promise<Content> {
  const script: Bringer<Content> = document.createElement('script');
  script.src = trust(`${address}.js`);
  return new Promise((resolve, reject) => {
    script.addEventListener('load', () => {
      script.remove();
      if (script.file === undefined) reject(new Error(`${address} brought nothing.`));
      else resolve(script.file);
    });
    script.addEventListener('error', () => reject(new Error(`${address} is not there.`)));
    document.head.append(script);
  });
}
