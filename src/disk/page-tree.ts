/**
 * An element as data: its name, its attributes, what stands in it; a text is a string. A script may read another page from
 * a disk as such data alone, and makes elements of them without turning text into markup.
 */
export type PageTree = string | [name: string, attributes: Record<string, string>, ...children: PageTree[]];
