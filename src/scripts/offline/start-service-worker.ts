import type { TrustedTypes } from '../dom/trusted-types.ts';
import address from './service-worker.ts?worker&url';

/** The one address that this policy lets a script be started from. */
const policy = (globalThis as { trustedTypes?: TrustedTypes }).trustedTypes?.createPolicy('service-worker', {
  createScriptURL: () => address,
});

/** Where a browser has none, or keeps nothing (a private window), the site is as ever. */
export function startServiceWorker(): void {
  if (!('serviceWorker' in navigator)) return;
  const url = policy?.createScriptURL(address) ?? address;
  navigator.serviceWorker.register(url).catch(() => undefined);
}
