/** What a key leads to from where the focus is: the arrows walk through the field and the results, Home and End to their ends. */
export function findNext(key: string, field: HTMLElement, results: readonly HTMLElement[]): HTMLElement | undefined {
  const { activeElement } = document;
  const here = results.findIndex((result) => result === activeElement);
  const isWithin = here >= 0;
  const targets = new Map([
    ['ArrowDown', isWithin || activeElement === field ? results[here + 1] : undefined],
    ['ArrowUp', here === 0 ? field : results[here - 1]],
    ['Home', isWithin ? results[0] : undefined],
    ['End', isWithin ? results.at(-1) : undefined],
  ]);
  return targets.get(key);
}
