// The stand-in of src/scripts/check/other-capability.ts in a copy on a disk.

/**
 * No file can stand under the address of another, so that the page is opened. The ids of what was found go along; what was
 * given does not.
 */
export function keepAcrossCapabilities(_kept: HTMLElement, isKept: () => boolean): void {
  document.addEventListener('click', ({ target }) => {
    const link = target instanceof Element ? target.closest('a') : null;
    if (link?.closest('main nav[aria-label="Capability"]') && isKept()) link.search = location.search;
  });
}
