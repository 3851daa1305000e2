import assert from 'node:assert/strict';
import { test } from 'node:test';
import { listOtherRequirements, splitRequirements } from '../../../src/domain/content/requirements.ts';
import { aCapability, aContent, aNote, aPlatform } from '../../support/builders.ts';

const need = (text: string, first?: true) => ({ text, first, sources: ['docs'] });

test('what is to be done first stands before what is left', () => {
  const requirements = [need('A system.'), need('Install a broker.', true), need('A key.')];
  const { first, rest } = splitRequirements(aPlatform({ requirements }));
  assert.deepEqual(
    [first, rest].map((list) => list.map(({ text }) => text)),
    [['Install a broker.'], ['A system.', 'A key.']],
  );
});

test('where nothing comes first, all stands in sight', () => {
  const requirements = [need('A system.'), need('A key.')];
  assert.deepEqual(splitRequirements(aPlatform({ requirements })), { first: requirements, rest: [] });
});

test('what other capabilities need on a platform is found there, and nothing else', () => {
  const scope = { platform: ['android', 'ios'], capability: ['access'] };
  const broker = aNote({ id: 'broker', kind: 'requirement', scope });
  const content = aContent({
    capabilities: [aCapability({ id: 'sign-in' }), aCapability({ id: 'access', name: 'Access' })],
    notes: [
      broker,
      aNote({ id: 'a-limit', scope }),
      aNote({ id: 'of-a-client', kind: 'requirement', scope: { ...scope, client: ['mail'] } }),
      aNote({ id: 'of-the-subject', kind: 'requirement', scope: { ...scope, capability: ['sign-in'] } }),
      aNote({ id: 'elsewhere', kind: 'requirement', scope: { ...scope, platform: ['macos'] } }),
    ],
  });
  assert.deepEqual(
    listOtherRequirements(content, { id: 'ios' }).map(({ note, capability }) => [note.id, capability.name]),
    [['broker', 'Access']],
  );
});
