import assert from 'node:assert/strict';
import { test } from 'node:test';
import { titleCapability, titleClient, titlePlatform, describeAnswers } from '../../../src/domain/pages/titles.ts';
import { aCapability, aClient, aLifecycle, anEvent, aPlatform } from '../../support/builders.ts';
import type { Answer } from '../../../src/domain/verdict/answer.ts';
import type { VerdictStatus } from '../../../src/domain/verdict/verdict.ts';

const named = (name: string) => aClient({ name, printedNames: [] });
const capability = aCapability({ name: 'Certificate-based authentication', abbreviation: 'CBA' });
const platforms = ['Android', 'iOS', 'Windows desktop', 'Windows Store'].map((name) => aPlatform({ id: name, name }));
const many = [
  ...platforms,
  ...['Mainframe', 'Typewriter', 'Abacus', 'Slate'].map((name) => aPlatform({ id: name, name })),
];

test("a client's title asks the question of each system once, with the capability's name where there is room", () => {
  assert.equal(
    titleClient(named('Microsoft Outlook'), capability, platforms),
    'Outlook: certificate-based authentication on Android, iOS, Windows',
  );
  assert.equal(
    titleClient(named('Azure Information Protection Viewer'), capability, platforms),
    'Azure Information Protection Viewer: CBA on Android, iOS, Windows',
  );
});

test('however many platforms there are, titles fit a search result', () => {
  assert.equal(
    titleClient(named('Azure Information Protection Viewer'), capability, many),
    'Azure Information Protection Viewer: CBA on each platform',
  );
  assert.equal(titleCapability(capability, many), 'Certificate-based authentication in Microsoft 365 apps');
  assert.equal(
    titleCapability(capability, platforms),
    'Certificate-based authentication in Microsoft 365 apps on Android, iOS, Windows',
  );
});

test("a platform's title asks which apps", () => {
  assert.equal(
    titlePlatform(aPlatform({ name: 'iOS' }), aCapability()),
    'iOS: which Microsoft 365 apps support sign-in',
  );
});

test('answers are worded a status at a time; that an edition ended is said of the supported of a living client', () => {
  const answer = (name: string, status: VerdictStatus, state: 'active' | 'retired', end?: Answer['end']): Answer => ({
    client: aClient({ lifecycle: aLifecycle({ state }) }),
    platform: aPlatform({ id: name }),
    capability,
    verdict: { status, evidence: 'confirmed', words: [], controls: [] },
    end,
  });
  assert.equal(
    describeAnswers([
      answer('a', 'supported', 'active'),
      answer('b', 'planned', 'active', anEvent()),
      answer('c', 'supported', 'active'),
      answer('d', 'supported', 'active', anEvent()),
    ]),
    'Supported on a, c; planned on b; supported until its end on d.',
  );
  assert.equal(describeAnswers([answer('a', 'supported', 'retired', anEvent())]), 'Supported on a.');
});
