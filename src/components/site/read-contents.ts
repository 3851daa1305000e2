/** A heading that an address leads to. */
export interface ContentsEntry {
  id: string;
  /** As HTML: entities stay as they are. */
  text: string;
}

/** A page's HTML in two: what stands before the first heading of a section, and the rest, with the sections' headings. */
export function readContents(html: string): { intro: string; rest: string; entries: ContentsEntry[] } {
  const found = [...html.matchAll(/<h2\b[^>]*\bid="([^"]+)"[^>]*>(.*?)<\/h2>/gs)];
  const start = found[0]?.index ?? html.length;
  const entries = found.map(([, id = '', inner = '']) => ({ id, text: inner.replace(/<[^>]+>/g, '').trim() }));
  return { intro: html.slice(0, start), rest: html.slice(start), entries };
}
