// In the browser, too.

/** Text as it stands in XML and HTML, also within a quoted attribute. */
export function escapeMarkup(text: string): string {
  return text.replace(/[<>&"]/g, (character) => `&#${character.charCodeAt(0)};`);
}

/** Text as it stands in a paragraph or a table cell of Markdown. */
export function escapeMarkdown(text: string): string {
  return text.replace(/[\\|[\]*_`<>]/g, '\\$&');
}
