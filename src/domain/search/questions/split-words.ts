// In the browser, too.

/** The words of a text as they are compared: lower case, letters and digits only, accents and apostrophes dropped. */
export function listWords(text: string): string[] {
  return (
    text
      .toLowerCase()
      .normalize('NFKD')
      .replace(/[\p{M}'’]/gu, '')
      .match(/[\p{L}\p{N}]+/gu) ?? []
  );
}

/** Several words as one: people put spaces where they like. */
export function joinWords(text: string): string {
  return listWords(text).join('');
}
