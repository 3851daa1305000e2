// In the browser, too.

import { parseXml, XmlElement, type XmlNode } from '@rgrove/parse-xml';
import { checkLines, Refusal } from './limits.ts';
import { readBinaryPlist } from './read-binary-plist.ts';
import { readData } from './read-data.ts';
import type { Sheet } from './sheet.ts';

const isElement = (node: XmlNode): node is XmlElement => node instanceof XmlElement;

/** Nothing that tells of apps is as deep. */
const maxDepth = 20;

/** Keys and values take turns. */
function readDict(elements: readonly XmlElement[], depth: number): Record<string, unknown> {
  const entries = elements.flatMap((element, at): [string, unknown][] => {
    const value = elements[at + 1];
    return element.name === 'key' && value ? [[element.text, readValue(value, depth)]] : [];
  });
  return Object.fromEntries(entries);
}

function readValue(element: XmlElement, depth = 0): unknown {
  if (depth > maxDepth) throw new Refusal('This plist is nested too deep for a list of apps: check that it is one.');
  const children = element.children.filter(isElement);
  if (element.name === 'dict') return readDict(children, depth + 1);
  if (element.name === 'array') return children.map((child) => readValue(child, depth + 1));
  return element.text;
}

function parse(text: string): XmlElement | null {
  try {
    // Entities of the file's own are not expanded but refused: a bomb does not go off.
    return parseXml(text).root;
  } catch {
    throw new Refusal('This is XML that breaks off or has a mistake in it: export it again, and give the file whole.');
  }
}

/** A plist written as XML; nothing where the text is another. */
export function readXmlPlist(text: string): Sheet | undefined {
  if (!/^\s*<(?:\?xml|!DOCTYPE plist|plist)\b/i.test(text)) return undefined;
  // Before it is built up, which takes longest.
  checkLines((text.match(/<dict\b/g)?.length ?? 0) / 2);
  const root = parse(text.trim());
  const [top] = root?.children.filter(isElement) ?? [];
  if (root?.name !== 'plist' || top === undefined)
    throw new Refusal('This is XML of a kind that is not read: export the list as CSV or JSON, and give that.');
  return readData(readValue(top), 'plist');
}

export function readPlist(bytes: Uint8Array): Sheet {
  return readData(readBinaryPlist(bytes), 'plist');
}
