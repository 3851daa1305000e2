// The stand-in of src/scripts/offline/start-service-worker.ts in a copy on a disk.

/** All of the copy is kept as it is. */
export function startServiceWorker(): void {}
