// The stand-in of src/scripts/dom/preload.ts in a copy on a disk.

/** On a disk nothing is far. */
export function preload(): void {}
