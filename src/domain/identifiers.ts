import type { Client } from './site-content.ts';

/** What each kind of identifier is called. */
export const identifierWords: Record<Client['identifiers'][number]['kind'], string> = {
  'android-package': 'Android package',
  'ios-bundle': 'iOS bundle id',
  'app-store-id': 'App Store id',
  'macos-bundle': 'macOS bundle id',
  'windows-executable': 'Windows executable',
  'appx-package': 'Windows package (AppX)',
};
