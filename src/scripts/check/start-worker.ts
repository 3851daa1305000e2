import address from './inventory-worker.ts?worker&url';

/** What browsers with trusted types add to the window; TypeScript does not know it yet. */
interface TrustedTypes {
  createPolicy(
    name: string,
    rules: { createScriptURL(address: string): string },
  ): {
    createScriptURL(address: string): string;
  };
}

/** The one address that the site's policy lets a script be started from, besides those in its pages. */
const policy = (globalThis as { trustedTypes?: TrustedTypes }).trustedTypes?.createPolicy('inventory-worker', {
  createScriptURL: () => address,
});

/** A worker that reads inventories. It says so with an error where it did not arrive. */
export const startWorker = (): Worker => new Worker(policy?.createScriptURL(address) ?? address, { type: 'module' });
