/** One address of each kind of page. */
export const pageKinds: readonly (readonly [kind: string, address: string])[] = [
  ['home', '/'],
  ['capabilities', '/capabilities/'],
  ['a capability', '/capabilities/conditional-access/'],
  ['clients', '/clients/'],
  ['a client', '/clients/outlook/'],
  ['a retired client', '/clients/lens/'],
  ['a client in dispute', '/clients/edge/'],
  ['platforms', '/platforms/'],
  ['a platform', '/platforms/ios/'],
  ['PowerShell', '/powershell/'],
  ['guides', '/guides/'],
  ['a guide', '/guides/requirements-and-limits/'],
  ['disputes', '/disputes/'],
  ['sources', '/sources/'],
  ['data', '/data/'],
];
