import assert from 'node:assert/strict';
import { test } from 'node:test';
import { listLimitedBrowsers } from '../../../src/domain/check/browsers.ts';
import type { Platform } from '../../../src/domain/content/site-content.ts';
import { aPlatform } from '../../support/builders.ts';

const claim = (parts: Partial<Platform['browsers'][number]['claims'][number]>) => ({
  certificateOnDevice: 'supported' as const,
  smartCard: 'supported' as const,
  source: 'docs',
  since: '2025-03-04',
  ...parts,
});

test('a browser that takes every certificate is left out, one that does not is told with who says so', () => {
  const browsers = [
    { name: 'All', claims: [claim({})] },
    {
      name: 'Half',
      claims: [
        claim({ smartCard: 'unsupported', note: 'No cards.' }),
        claim({ smartCard: 'unsupported', source: 'page' }),
      ],
    },
  ];
  assert.deepEqual(listLimitedBrowsers(aPlatform({ browsers })), [
    {
      name: 'Half',
      certificateOnDevice: 'supported',
      smartCard: 'unsupported',
      notes: ['No cards.'],
      sources: ['docs', 'page'],
    },
  ]);
});

test('where documents disagree on a browser each side stands by itself', () => {
  const claims = [claim({}), claim({ certificateOnDevice: 'unsupported', source: 'page' })];
  assert.deepEqual(
    listLimitedBrowsers(aPlatform({ browsers: [{ name: 'Odd', claims }] })).map((one) => [
      one.certificateOnDevice,
      one.sources,
    ]),
    [
      ['supported', ['docs']],
      ['unsupported', ['page']],
    ],
  );
});
