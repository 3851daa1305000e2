/** The link of a cell in a matrix of clients; it shows a status. None where the answer stands on this page itself. */
export function findCell(target: Element): HTMLAnchorElement | undefined {
  const link = target.closest<HTMLAnchorElement>('.answers td a');
  return link?.querySelector('.status') && link.pathname !== location.pathname ? link : undefined;
}

/** What follows the `#` in the address while the answer of a cell is open: outlook/single-sign-on-ios. */
export const nameAnswer = (link: HTMLAnchorElement): string => link.href.replace(/.*\/([^/]+)\/[^/]*#/, '$1/');

/** The cell whose answer the address says is open. */
export function findOpenCell(): HTMLAnchorElement | undefined {
  const name = location.hash.slice(1);
  if (!name.includes('/')) return undefined;
  return [...document.querySelectorAll<HTMLAnchorElement>('.answers td a')].find(
    (link) => findCell(link) && nameAnswer(link) === name,
  );
}
