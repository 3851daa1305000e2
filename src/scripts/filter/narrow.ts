/** Where a table shows one column at a time: narrower than this in the stylesheet, too. */
export const narrow = matchMedia('(width < 48rem)');
