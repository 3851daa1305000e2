/** A place in a section where a source is cited. */
export interface Citation {
  /** Id of the source. */
  source: string;
  /** Its number in the section's list. */
  number: number;
}

/** The HTML of a section in pieces, and its sources, each once, as they are numbered from 1. */
export interface CitedHtml {
  pieces: (string | Citation)[];
  sources: string[];
}

/** Reads where Cite marked a source. What stands before a number keeps it on its line: the space between goes. */
export function readCitations(html: string): CitedHtml {
  const parts = html.split(/\s*<sup data-source="([^"]+)"><\/sup>/);
  const sources = [...new Set(parts.filter((_part, index) => index % 2 === 1))];
  const pieces = parts.map((part, index) =>
    index % 2 === 0 ? part : { source: part, number: sources.indexOf(part) + 1 },
  );
  return { pieces: pieces.filter((piece) => piece !== ''), sources };
}

/** A part of prose under one heading, or before the first. */
export interface HtmlSection {
  /** Id of the heading. */
  id: string | undefined;
  html: string;
}

/** Splits the HTML of prose before each heading of a section. */
export function splitSections(html: string): HtmlSection[] {
  return html
    .split(/(?=<h2\b)/)
    .filter((part) => part.trim() !== '')
    .map((part) => ({ id: /^<h2\b[^>]*\bid="([^"]+)"/.exec(part)?.[1], html: part }));
}
