import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Statement } from '../../../src/domain/content/site-content.ts';
import { writeStatements } from '../../../src/import/write-statements.ts';

const tables = new Map([
  ['sign-in', { source: 'table', first: '2020-10-30' }],
  ['sharing', { source: 'sharing-table', first: '2020-10-30' }],
]);
const orders = { capabilities: ['sign-in', 'sharing'], platforms: ['android', 'ios', 'macos'] };

const says = (status: Statement['status'], since = '2020-10-30', source = 'table'): Statement => ({
  status,
  since,
  source,
});

/** The text with the statements of one cell, or of several. */
function write(text: string, cells: Record<string, Statement[]>, capability = 'sign-in'): string {
  const list = Object.entries(cells).map(([platform, statements]) => ({ capability, platform, statements }));
  return writeStatements(text, list, tables, orders);
}

const head = `# hand-made
name:   Mail   # odd spacing stays
aliases: [ post,  'mail' ]
`;
const support = `support:
  sign-in:
    android: supported
`;

test('a bare status stands where it says it all', () => {
  assert.equal(write(head, { android: [says('supported')] }), head + support);
});

test('a cell with a history is a list, newest first', () => {
  assert.equal(
    write(head + support, { android: [says('unlisted', '2021-05-08'), says('supported')] }),
    `${head}support:
  sign-in:
    android:
      - { status: unlisted, since: 2021-05-08 }
      - { status: supported, since: 2020-10-30 }
`,
  );
});

test('a single statement is a list where a bare status would mean another revision or source', () => {
  assert.equal(
    write(head, { android: [says('supported', '2021-05-08')] }),
    `${head}support:
  sign-in:
    android:
      - { status: supported, since: 2021-05-08 }
`,
  );
  assert.equal(
    write(head, { android: [says('supported', '2020-10-30', 'docs')] }),
    `${head}support:
  sign-in:
    android:
      - { status: supported, since: 2020-10-30, source: docs }
`,
  );
});

test('a bare status that changes stays bare', () => {
  assert.equal(write(head + support, { android: [says('planned')] }), head + support.replace('supported', 'planned'));
});

test('a file without support gets it at its end', () => {
  assert.equal(write(head.trimEnd(), { android: [says('supported')] }), head + support);
  assert.equal(
    write(`${head}support: {}\n`, { android: [says('supported')] }).replace(/\s+/g, ' '),
    `${head}support: { sign-in: { android: supported } }\n`.replace(/\s+/g, ' '),
  );
});

test('every character outside the support key stays', () => {
  const tail = `links:   [ ]   # none\n\n\n# the end\n`;
  for (const [before, after] of [
    [head, tail],
    ['', head],
    [head, ''],
  ]) {
    const written = write(`${before}${support}${after}`, { ios: [says('planned')] });
    assert.equal(written, `${before}${support}    ios: planned\n${after}`);
  }
});

const list = `support:
  sign-in:
    android:
      - { status: supported, since: 2020-10-30 }
`;

test('a comment below the support key, at the margin, stays there', () => {
  for (const value of [support, list, `${list}      # trailing\n`]) {
    for (const after of ['# after support\nlinks: []\n', '\n# after a line\n\nlinks: []\n', '# at the end\n']) {
      assert.equal(
        write(`${head}${value}${after}`, { ios: [says('planned')] }),
        `${head}${value}    ios: planned\n${after}`,
      );
    }
  }
});

const commented = `support:
  # on the capability
  sign-in:
    # on android
    android:
      # on the item
      - { status: partial, since: 2025-03-04, source: docs } # in the small print
      - { status: supported, since: 2020-10-30 } # as printed
    ios: planned # announced
`;

test('comments inside stay with what they are about', () => {
  const documented = says('partial', '2025-03-04', 'docs');
  const written = write(head + commented, { android: [documented, says('unlisted', '2021-05-08'), says('supported')] });
  assert.equal(
    written,
    head +
      commented.replace(
        '      - { status: supported',
        '      - { status: unlisted, since: 2021-05-08 }\n      - { status: supported',
      ),
  );
});

test('the comment of a bare status that becomes a list is kept', () => {
  const written = write(head + commented, { ios: [says('supported', '2021-05-08'), says('planned')] });
  assert.match(written, /# announced/);
  assert.match(written, /- \{ status: supported, since: 2021-05-08 \}[^]*- \{ status: planned, since: 2020-10-30 \}/);
});

test('a list that comes down to one statement stays a list, with its comment', () => {
  const written = write(head + commented, { android: [says('supported')] });
  assert.match(written, /android:\n(?: +#.*\n)* {6}- \{ status: supported, since: 2020-10-30 \} # as printed\n/);
});

test('statements of other sources stay as they were written', () => {
  const odd = `support:
  sign-in:
    android:
      - status: partial
        since: 2025-03-04
        source: docs
      - { status: planned, since: 2020-10-30 }
`;
  const written = write(head + odd, {
    android: [says('partial', '2025-03-04', 'docs'), says('supported', '2021-05-08'), says('planned')],
  });
  assert.equal(
    written,
    head +
      odd.replace(
        '      - { status: planned',
        '      - { status: supported, since: 2021-05-08 }\n      - { status: planned',
      ),
  );
});

test('new platforms and capabilities stand in their order', () => {
  const written = write(write(`${head}support:\n  sharing:\n    ios: planned\n`, { macos: [says('planned')] }), {
    ios: [says('supported')],
    android: [says('supported')],
  });
  assert.equal(
    written,
    `${head}support:
  sign-in:
    android: supported
    ios: supported
    macos: planned
  sharing:
    ios: planned
`,
  );
});

test("a bare status means the first revision of its own capability's table", () => {
  assert.match(
    write(head, { ios: [says('planned', '2020-10-30', 'sharing-table')] }, 'sharing'),
    /sharing:\n {4}ios: planned\n$/,
  );
  assert.match(write(head, { ios: [says('planned', '2020-10-30', 'table')] }, 'sharing'), /source: table \}\n$/);
});

test('writing what stands there already changes nothing', () => {
  const text = head + commented;
  const same = { android: [says('partial', '2025-03-04', 'docs'), says('supported')], ios: [says('planned')] };
  assert.equal(write(text, same), text);
});

test('a file with Windows line endings keeps them', () => {
  const text = (head + commented).replaceAll('\n', '\r\n');
  assert.equal(write(text, { macos: [says('planned')] }), `${text}    macos: planned\r\n`);
});
