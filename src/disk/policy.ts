import { hashText, type InlineTexts } from '../hosts/content-security-policy.ts';
import { policyName } from './policy-name.ts';

/**
 * What a page of a copy may load: nothing from a network, and of the disk scripts and pictures of the copy. Of what stands
 * in the page itself only these texts are taken. The worker is made of text that the script holds.
 */
export const writeDiskPolicy = ({ scripts, styles }: InlineTexts): string =>
  [
    "default-src 'none'",
    ["script-src 'self' 'wasm-unsafe-eval'", ...scripts.map(hashText)].join(' '),
    ['style-src', ...styles.map(hashText)].join(' '),
    "img-src 'self'",
    'worker-src blob:',
    "base-uri 'none'",
    "form-action 'self'",
    "require-trusted-types-for 'script'",
    `trusted-types ${policyName}`,
  ].join('; ');
