import assert from 'node:assert/strict';
import { test } from 'node:test';
import { placeAddress } from '../../../src/disk/place-address.ts';

const page = 'clients/outlook/index.html';

for (const [address, file, placed] of [
  ['/', 'index.html', './index.html'],
  ['/clients/', 'index.html', './clients/index.html'],
  ['/', page, '../../index.html'],
  ['/clients/teams/#names', page, '../../clients/teams/index.html#names'],
  ['/clients/outlook/', page, '../../clients/outlook/index.html'],
  ['/?apps=outlook,teams&platform=ios', page, '../../index.html?apps=outlook,teams&platform=ios'],
  ['/data/support.csv', page, '../../data/support.csv'],
] as const)
  test(`${address} in ${file} is ${placed}, also under a path`, () => {
    assert.equal(placeAddress(address, file, '/'), placed);
    assert.equal(placeAddress(`/support${address}`, file, '/support/'), placed);
  });

test('what leads elsewhere, or to a place of the same page, stays', () => {
  for (const address of [
    'https://example.org/clients/',
    '//example.org/',
    '#names',
    '',
    '?apps=teams',
    'mailto:a@b.example',
  ])
    assert.equal(placeAddress(address, page, '/'), address);
});
