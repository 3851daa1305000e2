import type { Client, Dispute, Note } from './site-content.ts';

/** The id of a cell on its client's page, after the `#`. */
export function cellId(capability: string, platform: string): string {
  return `${capability}-${platform}`;
}

/** Where a cell is told in full, from the root of the site. All are ids. */
export function cellAddress(client: string, capability: string, platform: string): string {
  return `/clients/${client}/#${cellId(capability, platform)}`;
}

/** Where a note is printed in full: on the page of the client it names, else on the platform's or the capability's. */
export function noteAddress({ id, scope }: Note, client: Pick<Client, 'id'>): string {
  if (scope.client) return `/clients/${client.id}/#note-${id}`;
  return scope.platform
    ? `/platforms/${scope.platform[0]}/#note-${id}`
    : `/capabilities/${scope.capability?.[0]}/#note-${id}`;
}

/** Where a dispute of documents is told in full, from the root of the site. */
export function disputeAddress({ id }: Pick<Dispute, 'id'>): string {
  return `/disputes/#${id}`;
}

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
