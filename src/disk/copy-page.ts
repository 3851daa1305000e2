import { parse, parseFragment, serialize } from 'parse5';
import { listElements, rawTextOf, read, type Element } from '../output/pages.ts';
import { leftOutPage } from './left-out.ts';
import { writeNotice } from './notice.ts';
import { placeAddress } from './place-address.ts';
import { writeDiskPolicy } from './policy.ts';
import type { SiteFacts } from './site-facts.ts';

/** The script of the copy, in its top folder. */
export const scriptFile = 'site.js';

/** A page as the copy has it. */
export interface CopiedPage {
  html: string;
  main?: Element;
}

/** Links of the head that a browser follows from a disk, too. */
const keptLinks = ['icon', 'stylesheet'];

/** For search engines, other sites and hosts; and modules, which no browser loads from a disk. */
function isOfTheNetwork(element: Element): boolean {
  const { tagName } = element;
  if (tagName === 'link') return !keptLinks.includes(read(element, 'rel') ?? '');
  if (tagName === 'script')
    return read(element, 'src') !== undefined || read(element, 'type') === 'application/ld+json';
  if (tagName !== 'meta') return false;
  return /^(og|twitter):|^Content-Security-Policy$/.test(
    read(element, 'property') ?? read(element, 'name') ?? read(element, 'http-equiv') ?? '',
  );
}

/** A link of a list, to the page that a copy has not. */
const leadsNowhere = ({ tagName, childNodes }: Element, base: string): boolean =>
  tagName === 'li' &&
  childNodes.some((child) => 'tagName' in child && read(child, 'href') === base + leftOutPage.slice(1));

function remove(element: Element): void {
  const parent = element.parentNode;
  parent?.childNodes.splice(parent.childNodes.indexOf(element), 1);
}

/** Puts markup behind a child of an element, or before all that stands in it. */
function insert(parent: Element | undefined, markup: string, after?: Element): void {
  if (parent === undefined) return;
  const { childNodes } = parseFragment(markup);
  for (const child of childNodes) child.parentNode = parent;
  parent.childNodes.splice(after ? parent.childNodes.indexOf(after) + 1 : 0, 0, ...childNodes);
}

/** Addresses of the site become those of files, also where the page leads on at once. */
function placeAddresses({ attrs }: Element, file: string, base: string): void {
  for (const attribute of attrs) {
    const { name, value } = attribute;
    if (['href', 'src', 'action'].includes(name)) attribute.value = placeAddress(value, file, base);
    else if (name === 'content')
      attribute.value = value.replace(/(?<=^0; url=).+$/, (address) => placeAddress(address, file, base));
  }
}

/** What stands in the page itself, as Astro writes it: without attributes. */
const readInline = (elements: readonly Element[], tag: string): string[] =>
  elements.filter(({ tagName, attrs }) => tagName === tag && attrs.length === 0).map(rawTextOf);

function addNotice(elements: readonly Element[], facts: SiteFacts): void {
  const find = (name: string) => elements.find(({ tagName }) => tagName === name);
  const { style, html } = writeNotice(facts);
  insert(find('body'), html, find('header'));
  const lastStyle = elements.findLast(({ tagName }) => tagName === 'style');
  // Behind the style that gives the layers their order.
  insert(find('head'), `<style>${style}</style>`, lastStyle);
}

/** The same page for a disk: what it says stays, what it loads lies beside it. */
export function copyPage(text: string, file: string, facts: SiteFacts): CopiedPage {
  // As a browser without scripts reads it: what stands in <noscript> is markup, with links in it.
  const document = parse(text, { scriptingEnabled: false });
  addNotice(listElements(document), facts);
  const elements = listElements(document);
  const find = (name: string) => elements.find(({ tagName }) => tagName === name);
  for (const element of elements) {
    if (isOfTheNetwork(element) || leadsNowhere(element, facts.base)) remove(element);
    else placeAddresses(element, file, facts.base);
  }
  const policy = writeDiskPolicy({ scripts: readInline(elements, 'script'), styles: readInline(elements, 'style') });
  const script = placeAddress(facts.base + scriptFile, file, facts.base);
  const hasScript = elements.some((element) => read(element, 'type') === 'module');
  insert(
    find('head'),
    `<meta http-equiv="Content-Security-Policy" content="${policy}">${hasScript ? `<script defer src="${script}"></script>` : ''}`,
    find('meta'),
  );
  return { html: serialize(document, { scriptingEnabled: false }), main: find('main') };
}
