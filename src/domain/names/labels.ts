import type { Client, PowershellModule, SignInError, Term } from '../content/site-content.ts';

/** device-management → Device management */
export function nameCategory(category: Client['category']): string {
  return category.charAt(0).toUpperCase() + category.slice(1).replaceAll('-', ' ');
}

/** What each kind of identifier is called. */
export const identifierWords: Record<Client['identifiers'][number]['kind'], string> = {
  'android-package': 'Android package',
  'ios-bundle': 'iOS bundle id',
  'app-store-id': 'App Store id',
  'macos-bundle': 'macOS bundle id',
  'windows-executable': 'Windows executable',
  'appx-package': 'Windows package (AppX)',
  'appx-family': 'Windows package family',
  'microsoft-store-id': 'Microsoft Store id',
  winget: 'winget id',
  'office-product-id': 'Office product id',
  'entra-application-id': 'Application id in sign-in logs',
};

/** Where other names of a client stand. */
export const otherNameWords: Record<Client['otherNames'][number]['kind'], string> = {
  translation: 'In other languages',
  store: 'In stores',
  inventory: 'In inventories',
  'sign-in-log': 'In sign-in logs',
};

/** What each way to sign in is called. */
export const signInWords: Record<PowershellModule['signIns'][number]['kind'], string> = {
  user: 'User signs in',
  'app-only-certificate': 'Application signs in with a certificate',
  'app-only-secret': 'Application signs in with a secret',
  'managed-identity': 'Managed identity',
  'access-token': 'An access token is given',
};

/** What each kind of error is about. */
export const errorKindWords: Record<SignInError['kind'], string> = {
  certificate: 'The certificate',
  'revocation-list': 'The revocation list (CRL)',
  'certificate-authority': 'The certificate authority',
  user: 'The user and the policy',
  browser: 'The browser',
};

/** What each kind of term is called where they are listed. */
export const termKindWords: Record<Term['kind'], string> = {
  suite: 'Suites: several clients in one',
  topic: 'Topics',
  browser: 'Browsers',
  service: 'Services and portals',
  'listed-app': 'Apps that Microsoft names and no table has',
  'look-alike': 'Other things with a client’s word in their name',
  status: 'Statuses',
};
