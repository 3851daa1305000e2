/** Words by which people look for an entry, too general or too odd to be printed among its names: folder → id → words. */
export const searchWords: Record<'clients' | 'platforms' | 'capabilities', ReadonlyMap<string, readonly string[]>> = {
  clients: new Map([
    ['office-mobile', ['office', 'copilot']],
    ['office-com', ['office online', 'office 365 portal', 'copilot']],
    ['onedrive', ['od4b']],
    ['outlook', ['owa']],
  ]),
  platforms: new Map([
    ['macos', ['imac']],
    ['windows-desktop', ['win', 'pc', 'w10', 'w11']],
    [
      'windows-modern',
      [
        'microsoft store',
        'ms store',
        'windows store app',
        'windows store apps',
        'windows app store',
        'windows uwp',
        'windows modern',
      ],
    ],
  ]),
  capabilities: new Map([
    [
      'certificate-based-authentication',
      [
        'cert',
        'certs',
        'certificate',
        'certificates',
        'certificate based',
        'cert based',
        'client certificate',
        'client certificates',
      ],
    ],
    ['conditional-access', ['conditional']],
    ['modern-authentication', ['modern auth', 'oauth']],
    ['single-sign-on', ['sign on', 'single sign']],
  ]),
};

/** Words of a question that do not say what is asked for. Some of them are part of a name: then the name counts. */
export const ignoredWords = (
  'a all am an and any app application apps are as at auth authenticate authentication available be by can center centre classic client com configure device do does doesnt enable exe for from get ' +
  'have how howtodo i id if in into is it latest list log login m365 me mean microsoft mobile ms my need new no not o365 of on online or our phone playgooglecomstoreappsdetailsid please policy possible requirements ' +
  'set setup sign signed signin so software support supported tell that the their there they this to up use user users using version want we web what when which who will with work ' +
  'working you your 365'
).split(' ');

/** Words and names that are something else, though they are near to a name or hold one. */
export const otherWords = [
  'google authenticator',
  'google forms',
  'zoom rooms',
  'yubico authenticator',
  'apple notes',
  'project online',
  'teams admin',
  'intune admin',
  'power bi admin',
  'onedrive admin',
  'out of office',
  'power platform admin',
  'yammer admin',
  'away',
  'condition',
  'conditions',
  'docs',
  'forums',
  'imap',
  'less',
  'macros',
  'planned',
  'protect',
  'publish',
  'published',
  'slow',
  'stay',
  'steam',
  'success',
  'swap',
  'sync',
  'terms',
  'vision',
  'visit',
  'world',
];
