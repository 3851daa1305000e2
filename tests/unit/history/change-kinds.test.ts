import assert from 'node:assert/strict';
import { test } from 'node:test';
import { changeKindWords, findChangeKind } from '../../../src/domain/history/change-kinds.ts';
import { statusSchema } from '../../../src/schema/statement.ts';
import type { Status } from '../../../src/domain/content/site-content.ts';

const pairs: [before: Status, after: Status, direction: string][] = [
  ['planned', 'supported', 'gained'],
  ['not-applicable', 'supported', 'gained'],
  ['unsupported', 'supported', 'gained'],
  ['partial', 'supported', 'gained'],
  ['not-applicable', 'planned', 'announced'],
  ['unsupported', 'planned', 'announced'],
  ['planned', 'not-applicable', 'withdrawn'],
  ['supported', 'not-applicable', 'lost'],
  ['supported', 'unsupported', 'lost'],
  ['partial', 'not-applicable', 'lost'],
  ['unlisted', 'not-applicable', 'listed'],
  ['unlisted', 'supported', 'listed'],
  ['supported', 'unlisted', 'unlisted'],
  ['planned', 'unlisted', 'unlisted'],
];

for (const [before, after, direction] of pairs) {
  test(`${before} → ${after} is ${direction}`, () => {
    assert.equal(findChangeKind({ before, after }), direction);
  });
}

test('a cell that went back from supported to planned is withdrawn: nobody said that support was lost', () => {
  assert.equal(findChangeKind({ before: 'supported', after: 'planned' }), 'withdrawn');
  assert.match(changeKindWords.withdrawn.means, /does not say that support was lost/);
});

test('every change of a cell has a direction, and none is called renamed', () => {
  for (const before of statusSchema.options) {
    for (const after of statusSchema.options.filter((status) => status !== before)) {
      const direction = findChangeKind({ before, after });
      assert.ok(direction in changeKindWords && direction !== 'renamed', `${before} → ${after} is ${direction}`);
    }
  }
});
