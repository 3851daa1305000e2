import type { PowershellModule } from './site-content.ts';

/** What each way to sign in is called. */
export const signInWords: Record<PowershellModule['signIns'][number]['kind'], string> = {
  user: 'User signs in',
  'app-only-certificate': 'Application signs in with a certificate',
  'managed-identity': 'Managed identity',
};
