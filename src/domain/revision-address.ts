/** The page of a capability's table at a revision. */
export function revisionAddress(capability: string, revision: string): string {
  return `/capabilities/${capability}/${revision}/`;
}

/** The page of what changed between two revisions of a capability's table. What one revision changed stands on its own page. */
export function comparisonAddress(capability: string, older: string, newer: string, isNext: boolean): string {
  return isNext
    ? `${revisionAddress(capability, newer)}#changes`
    : `${revisionAddress(capability, newer)}since/${older}/`;
}
