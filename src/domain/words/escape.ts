// In the browser, too.

/** Text as it stands in XML and HTML, also within a quoted attribute. */
export function escapeMarkup(text: string): string {
  return text.replace(/[<>&"]/g, (character) => `&#${character.charCodeAt(0)};`);
}
