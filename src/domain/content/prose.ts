import type { Link, Nodes, Parents, Root } from 'mdast';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx';
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { urlSchema } from '../../schema/text.ts';
import { findUnseen } from '../../schema/unseen.ts';

const parser = unified().use(remarkParse).use(remarkGfm).use(remarkMdx);

type Element = MdxJsxFlowElement | MdxJsxTextElement;

/** What is wrong at a place of the prose, or what stands there. */
interface Position {
  line?: number;
  column?: number;
}

const parsed = new Map<string, Root>();

/** Parses prose, each text once. Throws the parser's message, with line and column, where it is not Markdown with elements. */
export function parseProse(body: string): Root {
  const root = parsed.get(body) ?? parser.parse(body);
  parsed.set(body, root);
  return root;
}

/** Every node below and including this one, in reading order. */
export function listNodes(node: Nodes): Nodes[] {
  return [node, ...('children' in node ? (node as Parents).children.flatMap(listNodes) : [])];
}

function isElement(node: Nodes): node is Element {
  return node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement';
}

function positionOf(node: Nodes): Position {
  return { line: node.position?.start.line, column: node.position?.start.column };
}

/** The source id of a `<Cite id="…"/>`. */
export function readCitation(node: Nodes): string | undefined {
  if (!isElement(node) || node.name !== 'Cite') return undefined;
  const [attribute, ...rest] = node.attributes;
  const isPlainId =
    attribute?.type === 'mdxJsxAttribute' && attribute.name === 'id' && typeof attribute.value === 'string';
  return isPlainId && rest.length === 0 && node.children.length === 0 ? (attribute.value as string) : undefined;
}

/** The source ids cited in prose, each with its place. */
export function listCitations(body: string): ({ id: string } & Position)[] {
  return listNodes(parseProse(body)).flatMap((node) => {
    const id = readCitation(node);
    return id === undefined ? [] : [{ id, ...positionOf(node) }];
  });
}

/** The links of prose, each with its place. */
export function listLinks(body: string): ({ url: string } & Position)[] {
  return listNodes(parseProse(body))
    .filter((node) => node.type === 'link' || node.type === 'definition')
    .map((node) => ({ url: (node as Link).url, ...positionOf(node) }));
}

/** Whether something below a node can be read. */
const hasWords = (node: Nodes): boolean => listNodes(node).some((inner) => 'value' in inner && /\S/.test(inner.value));

/** A link of this site: an address in full, a path from its root, a section. */
const isLink = (url: string): boolean => /^[/#]/.test(url) || urlSchema.safeParse(url).success;

/** Text may hold characters that nobody sees also as `&nbsp;` or `&#x202e;`. */
function findHidden(node: Nodes): string | undefined {
  const written = 'value' in node ? node.value : 'title' in node && node.title;
  const hidden = findUnseen(written || '', ' \t\r\n');
  return hidden && `The character ${hidden.name} cannot be seen. Expected visible characters and plain spaces.`;
}

/** What the prose of this site never holds, and what to write instead. */
function findFault(node: Nodes): string | undefined {
  if (isElement(node)) {
    return readCitation(node) === undefined
      ? `<${node.name ?? ''}> is not allowed in prose. Expected Markdown and <Cite id="source-id" /> only.`
      : undefined;
  }
  if (node.type === 'mdxjsEsm') return 'Expected prose: a line may not begin with import or export.';
  if (node.type === 'mdxFlowExpression' || node.type === 'mdxTextExpression')
    return 'Expected prose without curly braces: write \\{ for the character.';
  if (node.type === 'image' || node.type === 'imageReference') return 'Expected no image.';
  if (node.type === 'heading' && node.depth === 1)
    return 'Expected headings from ## on: the page prints the title itself.';
  if (node.type === 'table' && node.align?.some(Boolean))
    return 'Expected a table without alignment colons: they would print as inline styles.';
  if ((node.type === 'link' || node.type === 'definition') && !isLink(node.url)) {
    return `"${node.url}" is not a link of this site. Expected https://host.name/…, /…/ or #….`;
  }
  if ((node.type === 'heading' || node.type === 'link') && !hasWords(node))
    return `A ${node.type} without words. Expected some.`;
  return findHidden(node);
}

/** What may not stand in prose: elements but Cite, code, images, aligned tables, odd links. */
export function listProseFaults(root: Root): ({ message: string } & Position)[] {
  const faults = listNodes(root).flatMap((node) => {
    const message = findFault(node);
    return message === undefined ? [] : [{ message, ...positionOf(node) }];
  });
  return faults.length > 0 || hasWords(root) ? faults : [{ message: 'The prose has no words. Expected some.' }];
}
