import type { TrustedTypes } from '../dom/trusted-types.ts';
import address from './inventory-worker.ts?worker&url';

/** The one address that this policy lets a script be started from. */
const policy = (globalThis as { trustedTypes?: TrustedTypes }).trustedTypes?.createPolicy('inventory-worker', {
  createScriptURL: () => address,
});

/** A worker that reads inventories. It says so with an error where it did not arrive. */
export const startWorker = (): Worker => new Worker(policy?.createScriptURL(address) ?? address, { type: 'module' });
