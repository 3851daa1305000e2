import assert from 'node:assert/strict';
import { test } from 'node:test';
import { directionWords, findDirection } from '../../src/domain/directions.ts';
import { statusSchema } from '../../src/schema/statement.ts';
import type { Status } from '../../src/domain/site-content.ts';

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
    assert.equal(findDirection({ before, after }), direction);
  });
}

test('a cell that went back from supported to planned is withdrawn: nobody said that support was lost', () => {
  assert.equal(findDirection({ before: 'supported', after: 'planned' }), 'withdrawn');
  assert.match(directionWords.withdrawn.means, /does not say that support was lost/);
});

test('every change of a cell has a direction, and none is called renamed', () => {
  for (const before of statusSchema.options) {
    for (const after of statusSchema.options.filter((status) => status !== before)) {
      const direction = findDirection({ before, after });
      assert.ok(direction in directionWords && direction !== 'renamed', `${before} → ${after} is ${direction}`);
    }
  }
});
