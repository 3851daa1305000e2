import { find } from '../dom/find.ts';
import { loadDocument } from '../dom/load-part.ts';

/** Between the pages of capabilities. */
const links = 'main nav[aria-label="Capability"]';

/** Whether a press on a link means this tab. */
const isPlain = ({ button, metaKey, ctrlKey, shiftKey, altKey }: MouseEvent) =>
  button === 0 && !metaKey && !ctrlKey && !shiftKey && !altKey;

/** Puts the page of another capability in the place of this one and keeps an element of it, with all that somebody gave there. */
async function replacePage(address: string, kept: HTMLElement): Promise<void> {
  const page = await loadDocument(address);
  const main = document.adoptNode(find(page, 'main', HTMLElement));
  find(main, kept.localName, HTMLElement).replaceWith(kept);
  find(document, 'main', HTMLElement).replaceWith(main);
  document.title = page.title;
}

/**
 * Lets the links between the pages of capabilities keep an element.
 * @param isKept whether there is anything to keep; else a link leads as links do
 * @param arrived is called when the other page is there
 */
export function keepAcrossCapabilities(kept: HTMLElement, isKept: () => boolean, arrived: () => void): void {
  let shown = location.pathname;
  const go = async (address: string, remember: () => void) => {
    try {
      await replacePage(address, kept);
      remember();
      shown = location.pathname;
      arrived();
      find(document, `${links} [aria-current]`, HTMLElement).focus();
    } catch {
      // The browser itself says what is wrong, or it arrives after all; ids of what was found go along.
      location.assign(address + location.search);
    }
  };
  document.addEventListener('click', (event) => {
    const link = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>(`${links} a`) : null;
    if (link === null || !isKept() || !isPlain(event)) return;
    event.preventDefault();
    void go(link.href, () => history.pushState(null, '', link.href));
  });
  addEventListener('popstate', () => {
    // Within a page it was a link to one of its sections.
    if (location.pathname !== shown) void go(location.href, () => {});
  });
}
