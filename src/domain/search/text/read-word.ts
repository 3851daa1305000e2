// In the browser, too.

/** The words of a text, as the text search tells them apart. */
export const wordPattern = /[\p{L}\p{N}]+/gu;

/** A word as it is compared: in lower case, and in the singular, as far as an s at the end can tell. */
export function readWord(word: string): string {
  return word.toLowerCase().replace(/([^\d]{2}[^\diosu])s$/, '$1');
}
