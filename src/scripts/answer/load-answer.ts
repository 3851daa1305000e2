import type { CopyAnswers } from '../copy/copy-answers.ts';
import { find } from '../dom/find.ts';
import { loadDocument } from '../dom/load-part.ts';

/** An answer as the page of its client tells it. */
export interface LoadedAnswer {
  /** What it is about: "Microsoft Outlook, Single sign-on". */
  subject: string;
  /** The section, with its place and status in an h4. Its ids are gone and its links are whole: it may stand on another page. */
  section: HTMLElement;
  /** Its <copy-answers>, which reads the page of the client. */
  copying: HTMLElement;
}

/** Pages that are here or on their way, by their address. */
const pages = new Map<string, Promise<Document>>();

/** What did not arrive is asked for again at the next call. */
function loadPage(address: string): Promise<Document> {
  const page = pages.get(address) ?? loadDocument(address);
  pages.set(address, page);
  page.catch(() => pages.delete(address));
  return page;
}

function takeOut(section: HTMLElement): HTMLElement {
  // As a property an address is whole.
  for (const link of section.querySelectorAll('a')) link.setAttribute('href', link.href);
  const taken = document.importNode(section, true);
  for (const element of [taken, ...taken.querySelectorAll('[id]')]) element.removeAttribute('id');
  return taken;
}

const textOf = (home: ParentNode, selector: string) => find(home, selector, HTMLElement).textContent.trim();

/** The answer that a link leads to. Throws where the page did not arrive, or tells no such answer. */
export async function loadAnswer({ href, hash }: HTMLAnchorElement): Promise<LoadedAnswer> {
  const page = await loadPage(href.replace(/#.*/, ''));
  const original = find(page, `.answer[id="${CSS.escape(hash.slice(1))}"]`, HTMLElement);
  const section = takeOut(original);
  const copying = Object.assign(find(section, 'copy-answers', HTMLElement), { page } satisfies Partial<CopyAnswers>);
  const capability = textOf(original.closest('.capability') ?? page, 'h3');
  return { subject: `${textOf(page, 'h1')}, ${capability}`, section, copying };
}
