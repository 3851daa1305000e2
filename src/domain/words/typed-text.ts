// In the browser, too.

/** The most characters of a text field, or of an address in place of one: a name or a question, and no megabyte that would hold the page. */
export const longestText = 200;

/** What was typed, as far as it is read. */
export const cutText = (text: string): string => text.slice(0, longestText);
