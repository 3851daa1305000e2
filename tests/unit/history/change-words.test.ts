import assert from 'node:assert/strict';
import { test } from 'node:test';
import { comparisonAddress, revisionAddress } from '../../../src/domain/content/addresses.ts';
import { nameRevision, describeExtent } from '../../../src/domain/history/change-words.ts';
import { describeWithdrawal, introduceTable } from '../../../src/domain/history/table-words.ts';
import { compareRevisions } from '../../../src/domain/history/revision-diff.ts';
import { aCapability, aClient, aContent, aStatement } from '../../support/builders.ts';

const turn = [aStatement({ status: 'supported', since: '2021-05-08' }), aStatement({ status: 'planned' })];

/** What changed from the first revision to the last: a client for each name, with as many changed cells as platforms. */
function extentOf(...clients: [before: string, after: string, ...platforms: string[]][]): string {
  const content = aContent({
    clients: clients.map(([before, after, ...platforms], place) =>
      aClient({
        id: `client-${place}`,
        printedNames: [{ name: before }, { name: after, since: '2021-05-08' }],
        support: {
          'sign-in': { still: [aStatement()], ...Object.fromEntries(platforms.map((platform) => [platform, turn])) },
        },
      }),
    ),
  });
  return describeExtent(compareRevisions(content, aCapability(), '2020-10-30', '2021-05-08'));
}

test('an extent counts cells, rows renamed and rows in other capitals', () => {
  assert.equal(extentOf(['Mail', 'Mail', 'ios']), '1 cell changed');
  assert.equal(extentOf(['Mail', 'Post', 'ios', 'android']), '2 cells changed; 1 row renamed');
  assert.equal(extentOf(['Mail', 'Post'], ['Chat', 'Talk']), '2 rows renamed');
  assert.equal(
    extentOf(['Mail', 'MAIL'], ['Chat', 'Talk'], ['Notes', 'NOTES', 'ios']),
    '1 cell changed; 1 row renamed; 2 rows in other capital letters',
  );
});

test('that nothing changed is said', () => {
  assert.equal(extentOf(['Mail', 'Mail']), 'Nothing changed in cells or names');
});

test('a revision is named by its date, and by its place among those of one day', () => {
  assert.equal(nameRevision({ id: '2021-05-08', date: '2021-05-08' }), '8 May 2021');
  assert.equal(nameRevision({ id: '2021-05-08-2', date: '2021-05-08' }), '8 May 2021 (2)');
  assert.equal(nameRevision({ id: '2021-05', date: '2021-05' }), 'May 2021');
  assert.equal(nameRevision({ id: '2021', date: '2021' }), '2021');
});

test('what a revision changed stands on its own page, other comparisons have one of theirs', () => {
  assert.equal(revisionAddress('sign-in', '2021-05-08-2'), '/capabilities/sign-in/2021-05-08-2/');
  assert.equal(
    comparisonAddress('sign-in', '2021-03-20', '2021-05-08-2', true),
    '/capabilities/sign-in/2021-05-08-2/#changes',
  );
  assert.equal(
    comparisonAddress('sign-in', '2020-10-30', '2021-05-08-2', false),
    '/capabilities/sign-in/2021-05-08-2/since/2020-10-30/',
  );
});

test('a table is introduced with what became of it', () => {
  const live = { publisher: 'Maker' };
  const withdrawn = { ...live, retired: { date: '2022-02-08', dateMeaning: 'by' as const } };
  assert.equal(introduceTable(live), 'the support table that Maker published');
  assert.equal(introduceTable(withdrawn), 'the support table that Maker published, and withdrew in February 2022');
  assert.equal(describeWithdrawal([withdrawn, withdrawn]), ' and withdrew their pages in February 2022');
  assert.equal(describeWithdrawal([withdrawn, live]), '');
});
