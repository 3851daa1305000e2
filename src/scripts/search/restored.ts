/** What the search is told by whoever puts a query into its field that nobody typed, such as that of an address. */
export const restored = 'restored';
