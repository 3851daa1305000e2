import { parseXml, XmlElement } from '@rgrove/parse-xml';

/** What a badge says and draws. */
export interface ReadBadge {
  /** By which it is called. */
  title: string;
  description: string;
  /** Each line of text as it is seen. */
  lines: string[];
  width: number;
  /** The shapes of its symbols. */
  paths: string[];
}

const listElements = (node: XmlElement): XmlElement[] =>
  node.children.flatMap((child) => (child instanceof XmlElement ? [child, ...listElements(child)] : []));

/** Reads a badge; throws where it is not well formed, or has what could run or load. */
export function readBadge(svg: string): ReadBadge {
  const root = parseXml(svg).root;
  if (root?.name !== 'svg') throw new Error('It is no SVG.');
  const elements = listElements(root);
  for (const { name, attributes } of [root, ...elements]) {
    if (!['svg', 'title', 'desc', 'g', 'rect', 'path', 'text', 'tspan'].includes(name))
      throw new Error(`It has a <${name}>.`);
    const bad = Object.keys(attributes).filter((attribute) => /^(on|style|href|xlink)/.test(attribute));
    if (bad.length > 0) throw new Error(`<${name}> has ${bad.join(', ')}.`);
  }
  const textOf = (name: string) => elements.filter((one) => one.name === name).map(({ text }) => text);
  return {
    title: textOf('title').join(),
    description: textOf('desc').join(),
    lines: textOf('text'),
    width: Number(root.attributes.width),
    paths: elements.filter(({ name }) => name === 'path').map(({ attributes }) => attributes.d ?? ''),
  };
}
