import type { TrustedTypes } from '../../scripts/dom/trusted-types.ts';
import { policyName } from '../policy-name.ts';
import { root } from './dom/addresses.ts';

const policy = (globalThis as { trustedTypes?: TrustedTypes }).trustedTypes?.createPolicy(policyName, {
  createScriptURL(address) {
    if (address.startsWith(root) || address.startsWith('blob:')) return address;
    throw new TypeError(`${address} is no file of this copy.`);
  },
});

/** An address that a script may be loaded from: of a file of the copy, or of what its script holds itself. */
export const trust = (address: string): string => policy?.createScriptURL(address) ?? address;
