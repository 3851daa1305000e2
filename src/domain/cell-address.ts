/** The id of a cell on its client's page, after the `#`. */
export function cellId(capability: string, platform: string): string {
  return `${capability}-${platform}`;
}

/** Where a cell is told in full, from the root of the site. All are ids. */
export function cellAddress(client: string, capability: string, platform: string): string {
  return `/clients/${client}/#${cellId(capability, platform)}`;
}
