// In the browser, too.

/** No name and no path is longer; what is longer is no app, and reading it would take long. */
const longest = 400;

/** Controls, direction marks and other characters that nobody sees. */
const unseen = /[\p{Cc}\p{Cf}\p{Co}\p{Cn}\p{Cs}]/gu;

/** A name or an identifier as it is compared: lower case, with single blanks. Empty where it is too long to be one. */
export function cleanText(text: string): string {
  const trimmed = text.trim();
  if (trimmed.length > longest) return '';
  return trimmed.replace(/\s+/g, ' ').replace(unseen, '').toLowerCase().normalize('NFC').trim();
}
