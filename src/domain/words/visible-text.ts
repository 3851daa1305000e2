// In the browser, too.

/** Characters that act on the text around them instead of being seen: controls, and what turns its direction. */
const acting = /[\u0000-\u001f\u007f-\u009f\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]/g;

/** Text of somebody else's file with every character that acts written out, such as ‹U+202E›. */
export const showActing = (text: string): string =>
  text.replace(acting, (character) => `‹U+${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}›`);
